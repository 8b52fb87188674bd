package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.board.ExecutiveBoardProcess;

/** What came back from kommunfullmäktige. */
@Component
class CouncilFacts implements StepFacts {

    @Override
    public String element() {
        return ExecutiveBoardProcess.Task.RECORD_COUNCIL_OUTCOME;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !pass.block("kommunfullmaktige").isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var council = step.pass().block("kommunfullmaktige");
        var outcome = council.optionalText("outcome").map(CouncilFacts::outcome);
        return outcome.isEmpty()
                ? Deed.SILENT
                : Deed.of(outcome.get())
                        .withAll(council.extras(Set.of("outcome")))
                        .with("minority", council.text("outcome").equals("minoritetsaterremiss") ? true : null)
                        .on(Pass.day(council, "decided_on"));
    }

    private static String outcome(String word) {
        return switch (word) {
            case "bifall" -> "approved";
            case "avslag" -> "rejected";
            default -> "remanded";
        };
    }
}
