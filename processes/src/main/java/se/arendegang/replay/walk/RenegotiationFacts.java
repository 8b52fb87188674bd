package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.council.CouncilOfMayorsProcess;

/** Whether a changed text needs a new negotiation; not answered where the file does not. */
@Component
class RenegotiationFacts implements StepFacts {

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.JUDGE_RENEGOTIATION;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("mbl").list("negotiations").stream().anyMatch(node -> node.has("renegotiation_question"));
    }

    @Override
    public Deed deed(Step step) {
        return step.pass().block("mbl").list("negotiations").stream()
                .map(node -> node.child("renegotiation_question"))
                .filter(question -> question.has("answer"))
                .findFirst()
                .map(question -> Deed.of(question.text("answer").equals("yes") ? "new_negotiation" : "not_needed")
                        .withAll(question.extras(Set.of("answer", "on")))
                        .on(Pass.day(question, "on"))
                        .by(question.optionalText("by_role").orElse(null)))
                .orElse(Deed.SILENT);
    }
}
