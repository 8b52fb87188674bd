package se.arendegang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.Subject;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FormValues;
import se.arendegang.task.MirroredJob;
import se.arendegang.task.TaskForm;
import se.arendegang.task.TaskKey;
import se.arendegang.task.TaskMirror;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** Hands out tasks as the engine would and decides them as one who may do everything. */
public final class Desk {

    private static final String GENERATION = "test";
    private static final Actor EVERYBODY = new Actor(null, "Alla", EnumSet.allOf(Role.class), null, null);
    private static final AtomicLong JOB = new AtomicLong(1);

    private final Inside inside;

    public Desk(Inside inside) {
        this.inside = inside;
    }

    /** Claims the subject's last start, as the first worker of its root process does. */
    public void claim(Subject subject) {
        assertThat(inside.get(RootInstances.class).claim(subject, 1, JOB.getAndIncrement(), GENERATION))
                .isTrue();
    }

    public void decide(Subject subject, String element, String outcome, FormValues values, @Nullable LocalDate on) {
        decide(new TaskKey(subject, 1, element, "", 1), outcome, values, on);
    }

    public void decide(TaskKey key, String outcome, FormValues values, @Nullable LocalDate on) {
        var result = tasks().complete(open(key).id(), outcome, values, EVERYBODY, on);
        assertThat(result).isEqualTo(new CompletionResult.Done(outcome));
    }

    public void skip(TaskKey key) {
        var result = tasks().skip(open(key).id(), "framgår inte av handlingen", EVERYBODY, null);
        assertThat(result).isInstanceOf(CompletionResult.Done.class);
    }

    public TaskRow open(TaskKey key) {
        assertThat(inside.get(TaskMirror.class)
                        .mirror(new MirroredJob(
                                key,
                                "test",
                                1,
                                new JobReference(JOB.getAndIncrement(), GENERATION),
                                inside.clock.instant())))
                .isTrue();
        return tasks().openTasksOf(key.subject()).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public TaskForm form(TaskKey key) {
        return tasks().form(open(key).id(), EVERYBODY).orElseThrow();
    }

    private Tasks tasks() {
        return inside.get(Tasks.class);
    }

    /** Messages told under a name. */
    public int told(String message) {
        return inside.sql
                .sql("select count(*) from outbox where kind = 'tell' and payload::text like :message")
                .param("message", "%" + message + "%")
                .query(Integer.class)
                .single();
    }
}
