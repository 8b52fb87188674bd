package se.arendegang.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/**
 * One kind of task: what it asks and what its answer means for the record. One implementation per user task of the
 * models; the start refuses when one is missing. Runs inside the transaction that also writes the outcome, the audit
 * line and the engine's command.
 */
public interface HumanTask {

    /** The user task's id in its model. */
    String element();

    Role role();

    /** The group this very task is for, where tasks of one element go to different groups. */
    default Role role(TaskKey task) {
        return role();
    }

    /** Others than the group whose inbox it lies in, too. */
    default Set<Role> alsoIn() {
        return Set.of();
    }

    TaskForm form(OpenTask task);

    /** The form as it is put before this person, who may have no use for all of it. */
    default TaskForm form(OpenTask task, Actor actor) {
        return form(task);
    }

    /** What the fields alone cannot say; empty when all is well. */
    default List<FieldError> check(Completion completion) {
        return List.of();
    }

    /** Records the facts. Not called for {@link TaskForm#SKIPPED}; see {@link #skipped}. */
    void record(Completion completion);

    /** Records what follows from going on without this task; the reason itself is in the audit line. */
    default void skipped(Completion completion) {}

    /** The last day to do it, computed from the record. */
    default Optional<LocalDate> dueOn(OpenTask task) {
        return Optional.empty();
    }

    /** Narrows the role to persons, such as the representatives of one union. */
    default boolean concerns(OpenTask task, Actor actor) {
        return actor.has(role(task.key()));
    }

    /** A word on which of several alike, such as the union or the recipient. */
    default Optional<String> qualifier(OpenTask task) {
        return Optional.empty();
    }
}
