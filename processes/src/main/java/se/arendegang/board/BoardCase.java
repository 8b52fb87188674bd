package se.arendegang.board;

import java.util.Objects;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.OpenTask;

/** Every task here is about a case. */
final class BoardCase {

    private BoardCase() {}

    static CaseId of(OpenTask task) {
        return new CaseId(Objects.requireNonNull(task.caseId(), "a task of the board without a case"));
    }
}
