package se.arendegang.replay.walk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.Referral;
import se.arendegang.drafting.Referrals;

/** The answer of one referral body; one that never answered is gone on without. */
@Component
class ReferralFacts implements StepFacts {

    private final Referrals referrals;

    ReferralFacts(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.ANSWER_REFERRAL;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !pass.block("referrals").elements().isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var key =
                referrals.find(UUID.fromString(step.item())).map(Referral::key).orElse("");
        return step.pass().block("referrals").elements().stream()
                .filter(row -> row.optionalText("id").orElse("").equals(key))
                .filter(row -> row.has("answered_on") || row.has("position") || row.has("text"))
                .findFirst()
                .map(row -> Deed.of("answered")
                        .with("position", row.child("position").plain())
                        .with("text", row.child("text").plain())
                        .on(Pass.day(row, "answered_on"))
                        .by(row.optionalText("to").orElse(null)))
                .orElse(Deed.SILENT);
    }
}
