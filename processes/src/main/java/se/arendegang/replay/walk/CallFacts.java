package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationProcess;

/** Who asked for the negotiation, in which form, and on what paper. */
@Component
class CallFacts implements StepFacts {

    private static final Set<String> TOLD_ELSEWHERE =
            Set.of("duty", "meetings", "by_union", "negotiated_version", "renegotiation_question");

    private final FiledNegotiations negotiations;

    CallFacts(FiledNegotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.CALL_NEGOTIATION;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !pass.block("mbl").list("meetings").isEmpty()
                || !pass.block("mbl").list("negotiations").isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var filed = negotiations.filed(step).filter(found -> found.node().isStated());
        if (filed.isEmpty()) {
            return Deed.SILENT;
        }
        var node = filed.get().node();
        var paper = node.child("negotiated_version");
        return Deed.of("called")
                .withAll(node.extras(TOLD_ELSEWHERE))
                .with("forum", filed.get().mbl().child("forum").plain())
                .with("papers", paper.isStated() ? java.util.List.of(Pass.plain(paper)) : null)
                .on(Pass.day(node, "requested_on"))
                .by(node.optionalText("requested_by")
                        .filter(by -> !by.equals("employer"))
                        .orElse(null));
    }
}
