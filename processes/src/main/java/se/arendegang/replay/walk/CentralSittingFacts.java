package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationProcess;

/** The minutes of the central sittings with one union, and how they ended. */
@Component
class CentralSittingFacts implements StepFacts {

    private final FiledNegotiations negotiations;

    CentralSittingFacts(FiledNegotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.RECORD_CENTRAL_SITTING;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("mbl").list("negotiations").stream()
                .flatMap(node -> node.list("by_union").stream())
                .anyMatch(union -> union.child("central").has("meetings")
                        || union.child("central").has("result"));
    }

    @Override
    public Deed deed(Step step) {
        var union = negotiations.party(step).name();
        var filed = negotiations.filed(step);
        var stated = filed.flatMap(found -> found.byUnion(union));
        if (stated.isEmpty()) {
            return Deed.SILENT;
        }
        var sittings = filed.get().centralSittings(union);
        var number = step.task().key().visit();
        if (number > Math.max(1, sittings.size())) {
            return Deed.SILENT;
        }
        var central = stated.get().child("central");
        var last = number >= sittings.size();
        var outcome = last ? "ended" : "next_sitting";
        var deed = sittings.isEmpty()
                ? Deed.of(outcome).on(Pass.day(central, "ended_on"))
                : MinutesFacts.of(outcome, sittings.get(number - 1), filed.get().place(sittings.get(number - 1)));
        return last
                ? Ended.with(deed, stated.get().child("ended"))
                        .with("central_result", central.child("result").plain())
                        .with("central_ended_on", central.child("ended_on").plain())
                : deed;
    }
}
