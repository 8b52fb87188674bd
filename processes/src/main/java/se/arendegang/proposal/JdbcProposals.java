package se.arendegang.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcProposals implements Proposals {

    private static final String COLUMNS = """
            select id, round, author, version, lead_in, happened_on, extra
              from proposal
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcProposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Proposal propose(
            CaseId id,
            int round,
            String author,
            @Nullable String leadIn,
            List<Proposal.Point> points,
            @Nullable LocalDate on,
            Map<String, Object> extra) {
        var before = newest(id, round, author).filter(p -> p.round() == round);
        if (before.isPresent() && sameWords(before.get(), leadIn, points)) {
            return before.get();
        }
        var proposal = new Proposal(
                UUID.randomUUID(),
                round,
                author,
                before.map(p -> p.version() + 1).orElse(1),
                leadIn,
                points,
                on,
                extra);
        insert(id, proposal);
        return proposal;
    }

    private static boolean sameWords(Proposal proposal, @Nullable String leadIn, List<Proposal.Point> points) {
        return proposal.points().equals(points) && java.util.Objects.equals(proposal.leadIn(), leadIn);
    }

    private void insert(CaseId id, Proposal proposal) {
        jdbc.sql("""
                        insert into proposal (id, case_id, round, author, version, lead_in, happened_on, recorded_at, extra)
                        values (:id, :case, :round, :author, :version, :leadIn, :on, :now, cast(:extra as jsonb))
                        """)
                .param("id", proposal.id())
                .param("case", id.value())
                .param("round", proposal.round())
                .param("author", proposal.author())
                .param("version", proposal.version())
                .param("leadIn", proposal.leadIn())
                .param("on", proposal.happenedOn())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("extra", Json.write(proposal.extra()))
                .update();
        var seq = 0;
        for (var point : proposal.points()) {
            jdbc.sql("""
                            insert into proposal_point (proposal_id, seq, nr, text, kind, deciding_body, condition, extra)
                            values (:id, :seq, :nr, :text, :kind, :body, :condition, cast(:extra as jsonb))
                            """)
                    .param("id", proposal.id())
                    .param("seq", seq++)
                    .param("nr", point.nr())
                    .param("text", point.text())
                    .param("kind", point.kind())
                    .param("body", point.decidingBody())
                    .param("condition", point.condition())
                    .param("extra", Json.write(point.extra()))
                    .update();
        }
    }

    @Override
    public Optional<Proposal> newest(CaseId id, int round, String author) {
        return jdbc.sql(COLUMNS + """
                         where case_id = :case and author = :author and round <= :round
                         order by round desc, version desc
                         limit 1
                        """)
                .param("case", id.value())
                .param("author", author)
                .param("round", round)
                .query(this::proposal)
                .optional();
    }

    @Override
    public List<CaseId> casesWith(String author) {
        return jdbc.sql("select distinct case_id from proposal where author = :author")
                .param("author", author)
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    @Override
    public List<Proposal> ofCase(CaseId id) {
        return jdbc.sql(COLUMNS + " where case_id = :case order by recorded_at, round, version")
                .param("case", id.value())
                .query(this::proposal)
                .list();
    }

    private Proposal proposal(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Proposal(
                id,
                row.getInt("round"),
                row.getString("author"),
                row.getInt("version"),
                row.getString("lead_in"),
                points(id),
                row.getObject("happened_on", LocalDate.class),
                Json.map(row.getString("extra")));
    }

    private List<Proposal.Point> points(UUID proposal) {
        return jdbc.sql("""
                        select nr, text, kind, deciding_body, condition, extra
                          from proposal_point
                         where proposal_id = :id
                         order by seq
                        """)
                .param("id", proposal)
                .query((row, n) -> new Proposal.Point(
                        row.getObject("nr", Integer.class),
                        row.getString("text"),
                        row.getString("kind"),
                        row.getString("deciding_body"),
                        row.getString("condition"),
                        Json.map(row.getString("extra"))))
                .list();
    }
}
