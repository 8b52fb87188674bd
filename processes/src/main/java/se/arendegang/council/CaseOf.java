package se.arendegang.council;

import java.util.Objects;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.OpenTask;

/** Every task here is about a case. */
final class CaseOf {

    private CaseOf() {}

    static CaseId task(OpenTask task) {
        return new CaseId(Objects.requireNonNull(task.caseId(), "a task of the council of mayors without a case"));
    }
}
