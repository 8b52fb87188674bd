package se.arendegang.task;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.Subject;
import se.arendegang.identity.Actor;

/** Reading, claiming and drafting; deciding is {@link Decisions}. */
@Service
class TaskDesk implements Tasks {

    private final JdbcTaskRows rows;
    private final JdbcTaskStates states;
    private final JdbcDrafts drafts;
    private final HumanTasks handlers;
    private final Decisions decisions;
    private final Clock clock;

    TaskDesk(
            JdbcTaskRows rows,
            JdbcTaskStates states,
            JdbcDrafts drafts,
            HumanTasks handlers,
            Decisions decisions,
            Clock clock) {
        this.rows = rows;
        this.states = states;
        this.drafts = drafts;
        this.handlers = handlers;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<TaskRow> inbox(Actor actor, boolean mineOnly) {
        return rows.openOfRoles(actor, handlers.alsoIn(actor), mineOnly).stream()
                .filter(stored -> concerns(stored, actor))
                .map(StoredTask::row)
                .toList();
    }

    @Override
    public List<TaskRow> openTasksOfCase(UUID caseId) {
        return rows.openOfCase(caseId).stream().map(StoredTask::row).toList();
    }

    @Override
    public List<TaskRow> openTasksOf(Subject subject) {
        return rows.openOf(subject).stream().map(StoredTask::row).toList();
    }

    @Override
    public Optional<TaskRow> find(TaskId id, Actor actor) {
        return visible(id, actor).map(StoredTask::row);
    }

    @Override
    public Optional<TaskForm> form(TaskId id, Actor actor) {
        return visible(id, actor).map(stored -> {
            var form = handlers.of(stored.task().element()).form(stored.task(), actor);
            return draft(id, actor)
                    .map(draft -> form.prefilledWith(over(form.prefilled(), draft.values())))
                    .orElse(form);
        });
    }

    private static FormValues over(FormValues recorded, FormValues typed) {
        var values = new LinkedHashMap<>(recorded.values());
        values.putAll(typed.values());
        return new FormValues(values);
    }

    @Override
    public Optional<Draft> draft(TaskId id, Actor actor) {
        return JdbcTaskRows.account(actor).flatMap(account -> drafts.find(id, account));
    }

    @Override
    @Transactional
    public Instant saveDraft(TaskId id, Actor actor, FormValues values) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = JdbcTaskRows.account(actor);
        if (account.isPresent()) {
            visible(id, actor).ifPresent(stored -> drafts.save(id, account.get(), fitting(stored, actor, values), now));
        }
        return now;
    }

    /** A draft holds nothing that the form has no room for, such as who the member behind a demand is. */
    private FormValues fitting(StoredTask stored, Actor actor, FormValues values) {
        var form = handlers.of(stored.task().element()).form(stored.task(), actor);
        return Fitting.of(form.fields(), values);
    }

    @Override
    @Transactional
    public Optional<String> claim(TaskId id, Actor actor) {
        var account = JdbcTaskRows.account(actor);
        if (account.isEmpty() || visible(id, actor).isEmpty() || states.assign(id, account.get(), actor.name())) {
            return Optional.empty();
        }
        return states.assignee(id);
    }

    @Override
    @Transactional
    public void release(TaskId id, Actor actor) {
        JdbcTaskRows.account(actor).ifPresent(account -> states.release(id, account));
    }

    @Override
    public CompletionResult complete(
            TaskId id,
            String outcome,
            FormValues values,
            Actor actor,
            java.time.@org.jspecify.annotations.Nullable LocalDate happenedOn) {
        return keepingTheDraft(id, values, actor, decisions.complete(id, outcome, values, actor, happenedOn));
    }

    @Override
    public CompletionResult skip(
            TaskId id, String reason, Actor actor, java.time.@org.jspecify.annotations.Nullable LocalDate happenedOn) {
        return decisions.skip(id, reason, actor, happenedOn);
    }

    private CompletionResult keepingTheDraft(TaskId id, FormValues values, Actor actor, CompletionResult result) {
        if (!(result instanceof CompletionResult.Done)) {
            saveDraft(id, actor, values);
        }
        return result;
    }

    private Optional<StoredTask> visible(TaskId id, Actor actor) {
        return rows.find(id, actor).filter(stored -> concerns(stored, actor));
    }

    private boolean concerns(StoredTask stored, Actor actor) {
        return handlers.of(stored.task().element()).concerns(stored.task(), actor);
    }
}
