package se.arendegang.replay.walk;

import se.arendegang.casefile.CaseId;
import se.arendegang.task.TaskRow;

/** An open task, and the pass through the path in which it came up. */
record Step(CaseId caseId, TaskRow task, Pass pass) {

    String element() {
        return task.key().element();
    }

    String item() {
        return task.key().item();
    }
}
