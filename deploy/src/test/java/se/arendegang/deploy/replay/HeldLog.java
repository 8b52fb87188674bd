package se.arendegang.deploy.replay;

import org.jspecify.annotations.Nullable;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.walk.WalkLog;

/** Prints the steps of a walk, so that a failure shows how far it came. */
record HeldLog(String caseId) implements WalkLog {

    static HeldLog of(RecordedCase recorded) {
        return new HeldLog(recorded.caseId());
    }

    @Override
    public void step(
            int number, String process, String task, String actor, @Nullable String onBehalfOf, String outcome) {
        System.out.println(caseId + " " + number + ". " + task + ": " + outcome);
    }

    @Override
    public void remark(String text) {
        System.out.println(caseId + " " + text);
    }
}
