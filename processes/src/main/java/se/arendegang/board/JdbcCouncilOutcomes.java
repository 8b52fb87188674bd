package se.arendegang.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcCouncilOutcomes implements CouncilOutcomes {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCouncilOutcomes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(CaseId id, CouncilOutcome outcome) {
        jdbc.sql("""
                        insert into council_outcome
                               (case_id, round, outcome, reason, minority, to_stage, decided_on, recorded_at, extra)
                        values (:case, :round, :outcome, :reason, :minority, :to, :on, :now, cast(:extra as jsonb))
                        on conflict (case_id, round) do update
                           set outcome = :outcome, reason = :reason, minority = :minority, to_stage = :to,
                               decided_on = :on,
                               extra = cast(:extra as jsonb)
                        """)
                .param("case", id.value())
                .param("round", outcome.round())
                .param("outcome", outcome.outcome())
                .param("reason", outcome.reason())
                .param("minority", outcome.minority())
                .param("to", outcome.toStage())
                .param("on", outcome.decidedOn())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("extra", Json.write(outcome.extra()))
                .update();
    }

    @Override
    public Optional<CouncilOutcome> find(CaseId id, int round) {
        return ofCase(id).stream().filter(o -> o.round() == round).findFirst();
    }

    @Override
    public List<CouncilOutcome> ofCase(CaseId id) {
        return jdbc.sql("""
                        select round, outcome, reason, minority, to_stage, decided_on, extra
                          from council_outcome
                         where case_id = :case
                         order by round
                        """)
                .param("case", id.value())
                .query(JdbcCouncilOutcomes::outcome)
                .list();
    }

    private static CouncilOutcome outcome(ResultSet row, int n) throws SQLException {
        return new CouncilOutcome(
                row.getInt("round"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getObject("minority", Boolean.class),
                row.getString("to_stage"),
                row.getObject("decided_on", LocalDate.class),
                Json.map(row.getString("extra")));
    }
}
