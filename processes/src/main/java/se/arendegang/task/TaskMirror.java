package se.arendegang.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.Subject;
import se.arendegang.engine.Subjects;

/** Keeps the task table in step with the user tasks the engine hands out. */
@Service
public class TaskMirror {

    private final JdbcMirror mirror;
    private final JdbcTaskStates states;
    private final JdbcOutcomes outcomes;
    private final HumanTasks handlers;
    private final Subjects subjects;
    private final RootInstances roots;
    private final ProcessEngine engine;

    TaskMirror(
            JdbcMirror mirror,
            JdbcTaskStates states,
            JdbcOutcomes outcomes,
            HumanTasks handlers,
            Subjects subjects,
            RootInstances roots,
            ProcessEngine engine) {
        this.mirror = mirror;
        this.states = states;
        this.outcomes = outcomes;
        this.handlers = handlers;
        this.subjects = subjects;
        this.roots = roots;
        this.engine = engine;
    }

    /**
     * Puts the task into the inboxes, or, when its outcome is in the record already, sends the path on with it. May be
     * called any number of times with the same job.
     *
     * @return false when the job belongs to a run that has been replaced, or to something the record does not know
     */
    @Transactional
    public boolean mirror(MirroredJob job) {
        var root = roots.last(job.key().subject());
        if (root.isEmpty() || root.get().ended() || root.get().attempt() != job.attempt()) {
            return false;
        }
        var handler = handlers.of(job.key().element());
        var about = subjects.describe(job.key().subject());
        var task = new OpenTask(
                mirror.upsert(job, handler.role(job.key()), about), job.key(), job.process(), about.caseId());
        outcomes.outcome(task.id())
                .ifPresentOrElse(
                        outcome -> goOn(task, job.job(), outcome),
                        () -> mirror.open(task.id(), handler.dueOn(task), handler.qualifier(task)));
        mirror.witness(job.key().subject(), job.attempt(), task.id());
        return true;
    }

    private void goOn(OpenTask task, JobReference job, String outcome) {
        if (engine.isCompleting(job)) {
            return;
        }
        states.decided(task.id());
        engine.complete(task.key().subject(), job, Map.of("outcome", outcome));
    }

    /** The path took another way: the subject's open tasks vanish from every inbox. Repeatable. */
    @Transactional
    public int cancelOpen(Subject subject) {
        return states.cancelOpen(subject, null, null);
    }

    /** As {@link #cancelOpen(Subject)}, for one element and, unless null, one item of it. */
    @Transactional
    public int cancelOpen(Subject subject, String element, @Nullable String item) {
        return states.cancelOpen(subject, element, item);
    }
}
