package se.arendegang.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.EngineLanes;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.identity.Actor;

/** Deciding a task: the facts, the audit line, the outcome and the engine's command commit together or not at all. */
@Service
class Decisions {

    private final JdbcTaskRows rows;
    private final JdbcTaskStates states;
    private final JdbcOutcomes outcomes;
    private final JdbcDrafts drafts;
    private final HumanTasks handlers;
    private final DecisionLine line;
    private final ProcessEngine engine;
    private final EngineLanes lanes;
    private final Clock clock;

    Decisions(
            JdbcTaskRows rows,
            JdbcTaskStates states,
            JdbcOutcomes outcomes,
            JdbcDrafts drafts,
            HumanTasks handlers,
            DecisionLine line,
            ProcessEngine engine,
            EngineLanes lanes,
            Clock clock) {
        this.rows = rows;
        this.states = states;
        this.outcomes = outcomes;
        this.drafts = drafts;
        this.handlers = handlers;
        this.line = line;
        this.engine = engine;
        this.lanes = lanes;
        this.clock = clock;
    }

    @Transactional
    public CompletionResult complete(
            TaskId id, String outcome, FormValues values, Actor actor, @Nullable LocalDate happenedOn) {
        var found = lock(id, actor);
        if (found.isEmpty() || refusal(found.get(), actor).isPresent()) {
            return found.flatMap(stored -> refusal(stored, actor)).orElse(new CompletionResult.NotAllowed());
        }
        var stored = found.get();
        var handler = handlers.of(stored.task().element());
        var errors = FormCheck.of(handler.form(stored.task()), outcome, values);
        var completion = completion(stored, outcome, values, actor, happenedOn);
        var all = errors.isEmpty() ? handler.check(completion) : errors;
        if (!all.isEmpty()) {
            return new CompletionResult.Invalid(all);
        }
        handler.record(completion);
        return decided(stored, completion, null);
    }

    @Transactional
    public CompletionResult skip(TaskId id, String reason, Actor actor, @Nullable LocalDate happenedOn) {
        if (reason.isBlank()) {
            return new CompletionResult.Invalid(List.of(FieldError.of("reason", "required")));
        }
        var found = lock(id, actor);
        if (found.isEmpty() || refusal(found.get(), actor).isPresent()) {
            return found.flatMap(stored -> refusal(stored, actor)).orElse(new CompletionResult.NotAllowed());
        }
        var stored = found.get();
        var completion = completion(stored, TaskForm.SKIPPED, FormValues.EMPTY, actor, happenedOn);
        handlers.of(stored.task().element()).skipped(completion);
        return decided(stored, completion, reason.strip());
    }

    /** The lane first, then the row: two people deciding two tasks of one case then never wait for each other in a ring. */
    private Optional<StoredTask> lock(TaskId id, Actor actor) {
        rows.find(id, actor).ifPresent(stored -> lanes.hold(stored.task().key().subject()));
        return rows.lock(id, actor);
    }

    private Optional<CompletionResult> refusal(StoredTask stored, Actor actor) {
        if (!handlers.of(stored.task().element()).concerns(stored.task(), actor)) {
            return Optional.of(new CompletionResult.NotAllowed());
        }
        return switch (stored.row().state()) {
            case OPEN -> stored.isTakenByAnother() ? Optional.of(new CompletionResult.NotAllowed()) : Optional.empty();
            case DECIDED, DONE -> outcomes.alreadyDone(stored.task().id()).map(done -> done);
            case CANCELLED ->
                Optional.of(new CompletionResult.Cancelled(
                        stored.settledAt() == null ? clock.instant() : stored.settledAt()));
        };
    }

    private Completion completion(
            StoredTask stored, String outcome, FormValues values, Actor actor, @Nullable LocalDate happenedOn) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Completion(stored.task(), outcome, values, actor, happenedOn, now);
    }

    private CompletionResult decided(StoredTask stored, Completion completion, @Nullable String reason) {
        outcomes.record(completion, reason);
        line.write(completion, reason);
        states.decided(stored.task().id());
        JdbcTaskRows.account(completion.actor())
                .ifPresent(account -> drafts.forget(stored.task().id(), account));
        engine.complete(stored.task().key().subject(), stored.job(), Map.of("outcome", completion.outcome()));
        return new CompletionResult.Done(completion.outcome());
    }
}
