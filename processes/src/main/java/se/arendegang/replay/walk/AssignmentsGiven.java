package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;

/** Tells that the path is walked until the assignments of the decision have begun; no task asks for it. */
@Component
class AssignmentsGiven implements StepFacts {

    @Override
    public String element() {
        return PathOrder.ASSIGNMENTS_GIVEN;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !BoardFacts.block(pass).isEmpty()
                && pass.whole().list("assignments").stream().anyMatch(row -> row.has("to") || row.has("what"));
    }

    @Override
    public Deed deed(Step step) {
        return Deed.SILENT;
    }
}
