package se.arendegang.casefile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.WaitingPlaces;
import se.arendegang.task.TaskMirror;

/** What the path of a case does to the record. Everything here is repeatable. */
@Service
@Transactional
public class CasePath {

    private final CaseFiles cases;
    private final TaskMirror tasks;
    private final WaitingPlaces places;
    private final RootInstances roots;

    CasePath(CaseFiles cases, TaskMirror tasks, WaitingPlaces places, RootInstances roots) {
        this.cases = cases;
        this.tasks = tasks;
        this.places = places;
        this.roots = roots;
    }

    /** A stage begins: the case waits nowhere else. */
    public void enterStage(CaseId id) {
        places.leaveAll(id.subject());
    }

    /** After an interruption: every open task leaves every inbox at once. */
    public void cancelTasks(CaseId id) {
        tasks.cancelOpen(id.subject());
        places.leaveAll(id.subject());
    }

    /** The path ends; a withdrawn case stays withdrawn. */
    public void close(CaseId id, int attempt) {
        cases.close(id);
        roots.ended(id.subject(), attempt);
    }
}
