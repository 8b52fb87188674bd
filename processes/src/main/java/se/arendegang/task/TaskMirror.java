package se.arendegang.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    TaskMirror(
            JdbcMirror mirror,
            JdbcTaskStates states,
            JdbcOutcomes outcomes,
            HumanTasks handlers,
            Subjects subjects,
            RootInstances roots,
            ProcessEngine engine,
            ApplicationEventPublisher events) {
        this.mirror = mirror;
        this.states = states;
        this.outcomes = outcomes;
        this.handlers = handlers;
        this.subjects = subjects;
        this.roots = roots;
        this.engine = engine;
        this.events = events;
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
        var role = handler.role(job.key());
        var mirrored = mirror.upsert(job, role, about);
        var task = new OpenTask(mirrored.id(), job.key(), job.process(), about.caseId());
        var outcome = outcomes.outcome(task.id());
        if (outcome.isPresent()) {
            goOn(task, job.job(), outcome.get());
        } else {
            var dueOn = handler.dueOn(task);
            mirror.open(task.id(), dueOn, handler.qualifier(task));
            if (mirrored.isNew()) {
                events.publishEvent(new TaskOpened(task, role, about.dnr(), dueOn.orElse(null)));
            }
        }
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
