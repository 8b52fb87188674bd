package se.arendegang.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** Reads tasks. What is the actor's own is marked; who may see what is decided by {@link TaskDesk}. */
@Repository
class JdbcTaskRows {

    private static final String SELECT = """
            select id, subject_kind, subject_id, round, element, item, visit, process, role, case_id, dnr, title,
                qualifier, due_on, state, job_key, generation, assignee, assignee_name, created_at, settled_at
            from task
            """;

    /** Nobody reads further than this in one list; narrower lists do. */
    private static final int LONGEST_LIST = 1000;

    private final JdbcClient database;

    JdbcTaskRows(JdbcClient database) {
        this.database = database;
    }

    List<StoredTask> openOfRoles(Actor actor, List<String> elements, boolean mineOnly) {
        if (actor.roles().isEmpty()) {
            return List.of();
        }
        var mine = mineOnly ? "and assignee = :account" : "";
        return list(
                "where state = 'open' and (role in (:roles) or element in (:elements)) " + mine
                        + " order by due_on nulls last, created_at, id limit " + LONGEST_LIST,
                Map.of(
                        "roles", actor.roles().stream().map(Role::code).toList(),
                        "elements", elements.isEmpty() ? List.of("") : elements,
                        "account", account(actor).orElse(new UUID(0, 0))),
                actor);
    }

    List<StoredTask> openOfCase(UUID caseId) {
        return list("where state = 'open' and case_id = :id order by created_at, id", Map.of("id", caseId), null);
    }

    List<StoredTask> openOf(Subject subject) {
        return list(
                "where state = 'open' and subject_kind = :kind and subject_id = :id order by created_at, id",
                Map.of("kind", subject.kind().code(), "id", subject.id()),
                null);
    }

    Optional<StoredTask> find(TaskId id, @Nullable Actor actor) {
        return list("where id = :id", Map.of("id", id.value()), actor).stream().findFirst();
    }

    /** Holds the row until the commit. */
    Optional<StoredTask> lock(TaskId id, Actor actor) {
        return list("where id = :id for update", Map.of("id", id.value()), actor).stream()
                .findFirst();
    }

    static Optional<UUID> account(Actor actor) {
        var account = actor.account();
        return account == null ? Optional.empty() : Optional.of(account.value());
    }

    private List<StoredTask> list(String condition, Map<String, ?> parameters, @Nullable Actor actor) {
        return database.sql(SELECT + condition)
                .params(parameters)
                .query((row, number) -> stored(row, actor))
                .list();
    }

    private static StoredTask stored(ResultSet row, @Nullable Actor actor) throws SQLException {
        var id = new TaskId(row.getObject("id", UUID.class));
        var subject =
                new Subject(SubjectKind.ofCode(row.getString("subject_kind")), row.getObject("subject_id", UUID.class));
        var key = new TaskKey(
                subject, row.getInt("round"), row.getString("element"), row.getString("item"), row.getInt("visit"));
        var caseId = row.getObject("case_id", UUID.class);
        var assignee = row.getObject("assignee", UUID.class);
        var inbox = new TaskRow(
                id,
                key,
                TaskState.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                Role.ofCode(row.getString("role")),
                caseId,
                row.getString("dnr"),
                row.getString("title"),
                row.getString("qualifier"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("assignee_name"),
                actor != null
                        && assignee != null
                        && account(actor).filter(assignee::equals).isPresent());
        return new StoredTask(
                new OpenTask(id, key, row.getString("process"), caseId),
                inbox,
                new JobReference(row.getLong("job_key"), row.getString("generation")),
                settledAt(row));
    }

    private static @Nullable Instant settledAt(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
