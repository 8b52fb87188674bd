package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.board.CouncilOutcome;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.replay.tree.RecordedNode;

/** What came back from kommunfullmäktige. */
@Component
class CouncilFacts implements StepFacts {

    @Override
    public String element() {
        return ExecutiveBoardProcess.Task.RECORD_COUNCIL_OUTCOME;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !said(pass).isEmpty() || isRemanded(pass);
    }

    @Override
    public Deed deed(Step step) {
        var pass = step.pass();
        var council = said(pass);
        var outcome = council.optionalText("outcome").map(CouncilFacts::outcome);
        if (outcome.isPresent()) {
            return Deed.of(outcome.get())
                    .withAll(council.extras(Set.of("outcome")))
                    .with("minority", council.text("outcome").equals("minoritetsaterremiss") ? true : null)
                    .with("remand_to", isRemanded(pass) ? to(pass) : null)
                    .on(Pass.day(council, "decided_on"));
        }
        return isRemanded(pass)
                ? Deed.of("remanded")
                        .with("reason", pass.next().child("reason").plain())
                        .with("remand_to", to(pass))
                        .beside(CouncilOutcome.STATED, false)
                : Deed.SILENT;
    }

    private static boolean isRemanded(Pass pass) {
        return pass.isFollowedBecause("aterremiss_kf");
    }

    private static String to(Pass pass) {
        return Stages.stage(pass.next().optionalText("to_stage").orElse(null)).code();
    }

    /** The schema has one place for the council's word. A remand before the last sitting is the round's before. */
    private static RecordedNode said(Pass pass) {
        var council = pass.whole().child("kommunfullmaktige");
        var ofTheRoundBefore = pass.whole().list("rounds").stream()
                        .reduce((earlier, later) -> later)
                        .flatMap(last -> last.optionalText("because"))
                        .filter("aterremiss_kf"::equals)
                        .isPresent()
                && council.optionalText("outcome")
                        .filter(word -> word.endsWith("aterremiss"))
                        .isPresent()
                && isBeforeTheLastSitting(pass, council);
        var mine = ofTheRoundBefore ? pass.rounds().size() == 2 : pass.last();
        return mine ? council : Pass.nothing(council);
    }

    private static boolean isBeforeTheLastSitting(Pass pass, RecordedNode council) {
        var decided = Pass.day(council, "decided_on");
        var sitting = Pass.day(pass.whole().child("kommunstyrelsen"), "decision_date");
        return decided == null || sitting == null || decided.isBefore(sitting);
    }

    private static String outcome(String word) {
        return switch (word) {
            case "bifall" -> "approved";
            case "avslag" -> "rejected";
            default -> "remanded";
        };
    }
}
