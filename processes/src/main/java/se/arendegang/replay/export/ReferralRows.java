package se.arendegang.replay.export;

import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.drafting.Referral;
import se.arendegang.drafting.Referrals;

/** Remisser and their answers. */
@Component
class ReferralRows implements CaseBlocks {

    private final Referrals referrals;

    ReferralRows(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void write(CaseFile file, Block root) {
        root.rows("referrals", referrals.ofCase(file.id()), ReferralRows::row);
    }

    private static Block row(Referral referral) {
        return new Block()
                .put("id", referral.key())
                .put("from", isSenderStated(referral) ? referral.fromStage() : null)
                .put("to", referral.recipient())
                .put("sent_on", referral.sentOn())
                .put("due_on", referral.dueOn())
                .put("answered_on", referral.answeredOn())
                .put("position", referral.position())
                .put("text", referral.text())
                .extras(Extras.without(referral.extra(), Referrals.SENDER_STATED));
    }

    private static boolean isSenderStated(Referral referral) {
        return !Boolean.FALSE.equals(referral.extra().get(Referrals.SENDER_STATED));
    }
}
