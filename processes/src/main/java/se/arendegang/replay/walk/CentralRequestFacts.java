package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationProcess;

/** Whether a union that disagreed asked for central negotiation. */
@Component
class CentralRequestFacts implements StepFacts {

    private final FiledNegotiations negotiations;

    CentralRequestFacts(FiledNegotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.REQUEST_CENTRAL;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("mbl").list("negotiations").stream()
                .flatMap(node -> node.list("by_union").stream())
                .anyMatch(union -> union.has("central"));
    }

    @Override
    public Deed deed(Step step) {
        var union = negotiations.party(step).name();
        var stated = negotiations.filed(step).flatMap(filed -> filed.byUnion(union));
        if (stated.isEmpty()) {
            return Deed.SILENT;
        }
        var central = stated.get().child("central");
        var ended = stated.get().child("ended");
        if (central.isStated()) {
            return Deed.of("requested").on(Pass.day(central, "requested_on")).by(union);
        }
        return ended.isStated() ? Ended.with(Deed.of("not_requested"), ended).by(union) : Deed.SILENT;
    }
}
