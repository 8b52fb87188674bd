package se.arendegang.replay.walk;

import java.util.Set;

/** Whether a step ends its round: a body has tabled the case or sent it back. */
final class ComingBack {

    private static final Set<String> OUTCOMES = Set.of("tabled", "remanded");

    private ComingBack() {}

    static boolean isComingBack(Step step, Deed deed) {
        return switch (step.element()) {
            case "Task_RecordBeredning", "Task_RecordCouncilOutcome" -> OUTCOMES.contains(deed.outcome());
            case "Task_RunMeeting" ->
                BoardFacts.outcome(step.pass()).filter(OUTCOMES::contains).isPresent();
            default -> false;
        };
    }
}
