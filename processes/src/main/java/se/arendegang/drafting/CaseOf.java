package se.arendegang.drafting;

import java.util.Objects;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.OpenTask;

/** Every task of the drafting is about a case. */
final class CaseOf {

    private CaseOf() {}

    static CaseId task(OpenTask task) {
        return new CaseId(Objects.requireNonNull(task.caseId(), "a drafting task without a case"));
    }
}
