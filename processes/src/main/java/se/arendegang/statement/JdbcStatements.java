package se.arendegang.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.body.Bodies;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcStatements implements Statements {

    private static final String COLUMNS = """
            select id, round, body, key, kind, lead_in, counter_proposal, counter_points, text, refers_to,
                   joint_across_parties, announced_at, text_received_on, extra
              from statement
            """;

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Clock clock;

    JdbcStatements(JdbcClient jdbc, Bodies bodies, Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(CaseId id, int round, String body, List<Statement> statements, @Nullable LocalDate on) {
        jdbc.sql("""
                        delete from statement_author
                         where statement_id in (select id from statement
                                                 where case_id = :case and round = :round and body = :body)
                        """)
                .param("case", id.value())
                .param("round", round)
                .param("body", body)
                .update();
        jdbc.sql("delete from statement where case_id = :case and round = :round and body = :body")
                .param("case", id.value())
                .param("round", round)
                .param("body", body)
                .update();
        var seq = 0;
        for (var statement : statements) {
            insert(id, round, body, statement, seq++, on);
        }
    }

    private void insert(CaseId id, int round, String body, Statement s, int seq, @Nullable LocalDate on) {
        var statementId = UUID.randomUUID();
        jdbc.sql("""
                        insert into statement (id, case_id, round, body, seq, key, kind, lead_in, counter_proposal,
                               counter_points, text, refers_to, joint_across_parties, announced_at, text_received_on,
                               happened_on, recorded_at, extra)
                        values (:id, :case, :round, :body, :seq, :key, :kind, :leadIn, :counter,
                               cast(:points as jsonb), :text, :refersTo, :joint, :announced, :received,
                               :on, :now, cast(:extra as jsonb))
                        """)
                .param("id", statementId)
                .param("case", id.value())
                .param("round", round)
                .param("body", body)
                .param("seq", seq)
                .param("key", s.key())
                .param("kind", s.kind())
                .param("leadIn", s.leadIn())
                .param("counter", s.counterProposal())
                .param("points", Json.writeOrNull(s.counterPoints()))
                .param("text", s.text())
                .param("refersTo", s.refersTo())
                .param("joint", s.jointAcrossParties())
                .param("announced", s.announcedAt())
                .param("received", s.textReceivedOn())
                .param("on", on)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("extra", Json.write(s.extra()))
                .update();
        var n = 0;
        for (var author : s.authors()) {
            insertAuthor(statementId, n++, author);
        }
    }

    private void insertAuthor(UUID statement, int seq, Author author) {
        jdbc.sql("""
                        insert into statement_author (statement_id, seq, person_id, name, role, party, extra)
                        values (:statement, :seq, :person, :name, :role, :party, cast(:extra as jsonb))
                        """)
                .param("statement", statement)
                .param("seq", seq)
                .param("person", bodies.person(author.name()))
                .param("name", author.name())
                .param("role", author.role())
                .param("party", author.party())
                .param("extra", Json.write(author.extra()))
                .update();
    }

    @Override
    public List<Statement> of(CaseId id, int round, String body) {
        return jdbc.sql(COLUMNS + " where case_id = :case and round = :round and body = :body order by seq")
                .param("case", id.value())
                .param("round", round)
                .param("body", body)
                .query(this::statement)
                .list();
    }

    @Override
    public List<Statement> ofCase(CaseId id) {
        return jdbc.sql(COLUMNS + " where case_id = :case order by round, body, seq")
                .param("case", id.value())
                .query(this::statement)
                .list();
    }

    private Statement statement(ResultSet row, int n) throws SQLException {
        var points = row.getString("counter_points");
        return new Statement(
                row.getInt("round"),
                row.getString("body"),
                row.getString("key"),
                row.getString("kind"),
                authors(row.getObject("id", UUID.class)),
                row.getString("lead_in"),
                row.getString("counter_proposal"),
                points == null ? null : Json.texts(points),
                row.getString("text"),
                row.getString("refers_to"),
                row.getObject("joint_across_parties", Boolean.class),
                row.getString("announced_at"),
                row.getString("text_received_on"),
                Json.map(row.getString("extra")));
    }

    private List<Author> authors(UUID statement) {
        return jdbc.sql("""
                        select name, role, party, extra from statement_author where statement_id = :id order by seq
                        """)
                .param("id", statement)
                .query((row, n) -> new Author(
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("party"),
                        Json.map(row.getString("extra"))))
                .list();
    }
}
