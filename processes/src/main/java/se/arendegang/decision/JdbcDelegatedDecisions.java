package se.arendegang.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.json.Json;
import se.arendegang.meeting.MeetingId;
import se.arendegang.negotiation.ObstacleWords;
import se.arendegang.negotiation.Obstacles;

@Repository
@Transactional
class JdbcDelegatedDecisions implements DelegatedDecisions {

    private static final String SELECT = """
            select id, case_id, point, title, delegate, ground, decision, obstacles, outcome, decided_on, to_report,
                   reported_at, reported_on, posted_on, last_day, proof
              from delegated_decision
            """;

    private final JdbcClient jdbc;
    private final ProcessEngine engine;
    private final Obstacles obstacles;
    private final Clock clock;

    JdbcDelegatedDecisions(JdbcClient jdbc, ProcessEngine engine, Obstacles obstacles, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    @Override
    public DelegatedDecisionId prepare(@Nullable CaseId id, @Nullable Integer point, String title) {
        var decision = new DelegatedDecisionId(UUID.randomUUID());
        jdbc.sql("""
                        insert into delegated_decision (id, case_id, point, title, recorded_at)
                        values (:id, :case, :point, :title, :now)
                        """)
                .param("id", decision.value())
                .param("case", id == null ? null : id.value())
                .param("point", point)
                .param("title", title)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        engine.start(decision.subject(), DelegatedDecisionProcess.Message.DECISION_PREPARED);
        return decision;
    }

    @Override
    public Optional<DelegatedDecision> find(DelegatedDecisionId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(JdbcDelegatedDecisions::decision)
                .optional();
    }

    @Override
    public DelegatedDecision get(DelegatedDecisionId id) {
        return find(id).orElseThrow();
    }

    @Override
    public List<DelegatedDecision> ofCase(CaseId id) {
        return jdbc.sql(SELECT + " where case_id = :case order by recorded_at")
                .param("case", id.value())
                .query(JdbcDelegatedDecisions::decision)
                .list();
    }

    @Override
    public List<DelegatedDecision> toReport() {
        return jdbc.sql(SELECT + """
                         where outcome = 'decided' and to_report and reported_at is null
                         order by decided_on nulls first, recorded_at
                        """).query(JdbcDelegatedDecisions::decision).list();
    }

    @Override
    public void findObstacles(DelegatedDecisionId id) {
        var decision = get(id);
        var caseId = decision.caseId();
        var found = caseId == null || decision.point() == null
                ? List.<String>of()
                : obstacles.of(caseId, "delegated:" + decision.point()).stream()
                        .map(ObstacleWords::sentence)
                        .toList();
        jdbc.sql("update delegated_decision set obstacles = cast(:obstacles as jsonb) where id = :id")
                .param("obstacles", Json.write(found))
                .param("id", id.value())
                .update();
    }

    @Override
    public void referToBoard(DelegatedDecisionId id) {
        jdbc.sql("update delegated_decision set outcome = 'referred_to_board' where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void reported(DelegatedDecisionId id, MeetingId meeting, @Nullable LocalDate on) {
        var first = jdbc.sql("""
                        update delegated_decision set reported_at = :meeting, reported_on = :on
                         where id = :id and reported_at is null
                        """)
                .param("meeting", meeting.value())
                .param("on", on)
                .param("id", id.value())
                .update();
        if (first > 0) {
            engine.tell(
                    id.subject(),
                    DelegatedDecisionProcess.Message.REPORTED_TO_BOARD,
                    id.value().toString());
        }
    }

    @Override
    public void save(DelegatedDecision d) {
        jdbc.sql("""
                        update delegated_decision
                           set delegate = :delegate, ground = :ground, decision = :decision, outcome = :outcome,
                               decided_on = :decidedOn, to_report = :toReport, posted_on = :postedOn,
                               last_day = :lastDay, proof = :proof
                         where id = :id
                        """)
                .param("delegate", d.delegate())
                .param("ground", d.ground())
                .param("decision", d.decision())
                .param("outcome", d.outcome())
                .param("decidedOn", d.decidedOn())
                .param("toReport", d.toReport())
                .param("postedOn", d.postedOn())
                .param("lastDay", d.lastDay())
                .param("proof", d.proof())
                .param("id", d.id().value())
                .update();
    }

    private static DelegatedDecision decision(ResultSet row, int n) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        return new DelegatedDecision(
                new DelegatedDecisionId(row.getObject("id", UUID.class)),
                caseId == null ? null : new CaseId(caseId),
                row.getObject("point", Integer.class),
                row.getString("title"),
                row.getString("delegate"),
                row.getString("ground"),
                row.getString("decision"),
                Json.texts(row.getString("obstacles")),
                row.getString("outcome"),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("to_report"),
                row.getObject("reported_at", UUID.class),
                row.getObject("reported_on", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("proof"));
    }
}
