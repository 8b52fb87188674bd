package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationProcess;

/** The minutes of the local sittings, one set after the other. */
@Component
class SittingFacts implements StepFacts {

    private final FiledNegotiations negotiations;

    SittingFacts(FiledNegotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.RECORD_SITTING;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !pass.block("mbl").list("meetings").isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var filed = negotiations.filed(step);
        var sittings = filed.map(FiledNegotiation::sittings).orElse(java.util.List.of());
        var number = step.task().key().visit();
        if (filed.isEmpty() || number > sittings.size()) {
            return Deed.SILENT;
        }
        var minutes = sittings.get(number - 1);
        var ended = filed.get().node().list("by_union").isEmpty() && minutes.has("closing_date");
        var outcome = number < sittings.size() ? "next_sitting" : ended ? "ended" : "positions_stated";
        return MinutesFacts.of(outcome, minutes, filed.get().place(minutes));
    }
}
