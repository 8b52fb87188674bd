package se.arendegang.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.Subject;
import se.arendegang.identity.Actor;

/** The tasks people do. Every method that takes an actor shows and does only what that actor may. */
public interface Tasks {

    /** Open tasks of the actor's groups, soonest due first; with {@code mineOnly} only what the actor has claimed. */
    List<TaskRow> inbox(Actor actor, boolean mineOnly);

    /** The open tasks of a case, whoever has them: where it stands. */
    List<TaskRow> openTasksOfCase(UUID caseId);

    List<TaskRow> openTasksOf(Subject subject);

    Optional<TaskRow> find(TaskId id, Actor actor);

    /** The form as this actor sees it: prefilled from the record, then from the actor's own draft. */
    Optional<TaskForm> form(TaskId id, Actor actor);

    Optional<Draft> draft(TaskId id, Actor actor);

    /** Keeps what was typed; also on a task that has meanwhile been decided or cancelled. */
    Instant saveDraft(TaskId id, Actor actor, FormValues values);

    /** @return the name of whoever has it, when somebody else was first */
    Optional<String> claim(TaskId id, Actor actor);

    void release(TaskId id, Actor actor);

    /**
     * Decides the task: facts, audit line, outcome and engine command commit together.
     *
     * @param happenedOn the day it happened; null = the record does not say
     */
    CompletionResult complete(
            TaskId id, String outcome, FormValues values, Actor actor, @Nullable LocalDate happenedOn);

    /** Goes on without the task, with a reason; the path takes its usual way. */
    CompletionResult skip(TaskId id, String reason, Actor actor, @Nullable LocalDate happenedOn);
}
