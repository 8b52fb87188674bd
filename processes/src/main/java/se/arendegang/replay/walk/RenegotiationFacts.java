package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.RenegotiationQuestion;

/** Whether a changed text needs a new negotiation; not answered where the file does not. */
@Component
class RenegotiationFacts implements StepFacts {

    private static final Set<String> LATER = Set.of("beredning", "yrkande");

    private final Negotiations negotiations;
    private final FiledNegotiations filed;

    RenegotiationFacts(Negotiations negotiations, FiledNegotiations filed) {
        this.negotiations = negotiations;
        this.filed = filed;
    }

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.JUDGE_RENEGOTIATION;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("mbl").list("negotiations").stream().anyMatch(node -> node.has("renegotiation_question"));
    }

    /** The task asks about the latest negotiation before the board's decision; of others it is judged beside the path. */
    @Override
    public Deed deed(Step step) {
        return negotiations.ofCase(step.caseId()).stream()
                .filter(held ->
                        held.gates().startsWith("board") && !held.state().equals("stopped"))
                .reduce((earlier, later) -> later)
                .filter(held -> held.questions().stream().noneMatch(RenegotiationQuestion::stated))
                .flatMap(held -> filed.filed(held, step.pass()))
                .map(found -> found.node().child("renegotiation_question"))
                .filter(question -> question.has("answer")
                        && !LATER.contains(question.optionalText("occasion").orElse(""))
                        && !Renegotiations.opensARound(question, step.pass()))
                .map(question -> Deed.of(question.text("answer").equals("yes") ? "new_negotiation" : "not_needed")
                        .withAll(question.extras(Set.of("answer", "on")))
                        .on(Pass.day(question, "on"))
                        .by(question.optionalText("by_role").orElse(null)))
                .orElse(Deed.SILENT);
    }
}
