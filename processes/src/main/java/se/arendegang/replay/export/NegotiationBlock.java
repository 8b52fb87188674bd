package se.arendegang.replay.export;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.negotiation.Duties;
import se.arendegang.negotiation.Duty;
import se.arendegang.negotiation.Frame;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Negotiations;

/** The negotiations with the unions: the duty, the negotiations, and their minutes in the order of the papers. */
@Component
@Order(60)
class NegotiationBlock implements RoundBlocks {

    private final Negotiations negotiations;
    private final Duties duties;

    NegotiationBlock(Negotiations negotiations, Duties duties) {
        this.negotiations = negotiations;
        this.duties = duties;
    }

    @Override
    public void write(CaseFile file, int round, Block block) {
        var own = negotiations.ofCase(file.id()).stream()
                .filter(negotiation -> negotiation.round() == round)
                .toList();
        var mbl = new Block();
        duties.frames(file.id()).stream()
                .filter(frame -> frame.round() == round)
                .forEach(frame -> frame(mbl, frame));
        mbl.rows(
                        "duty",
                        duties.ofCase(file.id()).stream()
                                .filter(duty -> duty.round() == round && duty.stated())
                                .toList(),
                        NegotiationBlock::duty)
                .rows(
                        "negotiations",
                        own.stream()
                                .filter(negotiation -> negotiation.key() != null)
                                .toList(),
                        NegotiationRows::row)
                .rows("meetings", minutes(own), MinutesRows::row);
        block.put("mbl", mbl);
    }

    private static List<Minutes> minutes(List<Negotiation> own) {
        return own.stream()
                .flatMap(negotiation -> negotiation.minutes().stream())
                .sorted(Comparator.comparingInt(Minutes::seq))
                .toList();
    }

    private static void frame(Block mbl, Frame frame) {
        mbl.put("forum", frame.forum())
                .put("employer", frame.employer())
                .put("as_referred_in_pm", frame.asReferredInPm())
                .put("further_negotiation_announced", frame.furtherNegotiationAnnounced())
                .extras(frame.extra());
    }

    private static Block duty(Duty duty) {
        return new Block()
                .put("id", duty.key())
                .put("basis", duty.basis())
                .put("replaces", duty.replaces())
                .put("gates", duty.gates())
                .put("reason", duty.reason())
                .put("decided_by_role", duty.decidedByRole())
                .put("decided_on", duty.decidedOn())
                .extras(duty.extra());
    }

    static List<String> keys(List<Minutes> minutes) {
        return minutes.stream()
                .sorted(Comparator.comparingInt(Minutes::seq))
                .map(Minutes::key)
                .filter((@Nullable String key) -> Objects.nonNull(key))
                .map(key -> (String) key)
                .toList();
    }
}
