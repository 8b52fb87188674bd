package se.arendegang.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcListings implements Listings {

    private static final String SELECT = """
            select id, meeting_id, case_id, round, visit, place, late_reason, paragraph, kind, en_bloc, closed_doors,
                   outcome, reason, remand_to, appeal, proposals_stated, propositions, votes, disqualified, points_stated,
                   decided_on, dealt_with_at, extra
              from listing
            """;

    private final JdbcClient jdbc;
    private final JdbcMemberProposals proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcListings(JdbcClient jdbc, JdbcMemberProposals proposals, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Listing list(CaseId id, int round, int visit, @Nullable MeetingId meeting, @Nullable String lateReason) {
        jdbc.sql("""
                        insert into listing (id, meeting_id, case_id, round, visit, place, late_reason, recorded_at)
                        values (:id, :meeting, :case, :round, :visit,
                                (select coalesce(max(place), 0) + 1 from listing where meeting_id = :meeting),
                                :late, :now)
                        on conflict (case_id, round, visit) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting == null ? null : meeting.value())
                .param("case", id.value())
                .param("round", round)
                .param("visit", visit)
                .param("late", lateReason)
                .param("now", now())
                .update();
        return jdbc.sql(SELECT + " where case_id = :case and round = :round and visit = :visit")
                .param("case", id.value())
                .param("round", round)
                .param("visit", visit)
                .query(this::listing)
                .single();
    }

    @Override
    public Optional<Listing> find(ListingId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(this::listing)
                .optional();
    }

    @Override
    public Listing get(ListingId id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Listing> newest(CaseId id, int round) {
        return jdbc.sql(SELECT + " where case_id = :case and round = :round order by visit desc limit 1")
                .param("case", id.value())
                .param("round", round)
                .query(this::listing)
                .optional();
    }

    @Override
    public List<Listing> ofCase(CaseId id) {
        return jdbc.sql(SELECT + " where case_id = :case order by round, visit")
                .param("case", id.value())
                .query(this::listing)
                .list();
    }

    @Override
    public List<Listing> agenda(MeetingId id) {
        return jdbc.sql(SELECT + " where meeting_id = :meeting order by place, recorded_at")
                .param("meeting", id.value())
                .query(this::listing)
                .list();
    }

    @Override
    @Transactional
    public void save(Listing listing) {
        var points = listing.points();
        var outcome = listing.outcome();
        jdbc.sql("""
                        update listing
                           set place = :place, late_reason = :late, paragraph = :paragraph, kind = :kind,
                               en_bloc = :enBloc, closed_doors = :closed, outcome = :outcome, reason = :reason,
                               remand_to = :remandTo, appeal = :appeal, proposals_stated = :proposalsStated,
                               propositions = cast(:propositions as jsonb), votes = cast(:votes as jsonb),
                               disqualified = cast(:disqualified as jsonb), points_stated = :pointsStated,
                               decided_on = :decidedOn, extra = cast(:extra as jsonb)
                         where id = :id
                        """)
                .param("place", listing.place())
                .param("late", listing.lateReason())
                .param("paragraph", listing.paragraph())
                .param("kind", listing.kind())
                .param("enBloc", listing.enBloc())
                .param("closed", listing.closedDoors())
                .param("outcome", outcome == null ? null : outcome.code())
                .param("reason", listing.reason())
                .param("remandTo", listing.remandTo())
                .param("appeal", listing.appeal())
                .param("proposalsStated", listing.yrkanden() != null)
                .param("propositions", Json.writeOrNull(listing.propositions()))
                .param("votes", Json.writeOrNull(listing.votes()))
                .param("disqualified", Json.writeOrNull(listing.disqualified()))
                .param("pointsStated", points != null)
                .param("decidedOn", listing.decidedOn())
                .param("extra", Json.write(listing.extra()))
                .param("id", listing.id().value())
                .update();
        if (listing.yrkanden() != null) {
            proposals.merge(listing.id(), listing.yrkanden());
        }
        savePoints(listing.id(), points == null ? List.of() : points);
    }

    private void savePoints(ListingId listing, List<DecidedPoint> points) {
        jdbc.sql("delete from decision_point where listing_id = :id")
                .param("id", listing.value())
                .update();
        var seq = 0;
        for (var point : points) {
            var outcome = point.outcome();
            jdbc.sql("""
                            insert into decision_point (listing_id, seq, nr, body, outcome, text, extra)
                            values (:id, :seq, :nr, :body, :outcome, :text, cast(:extra as jsonb))
                            """)
                    .param("id", listing.value())
                    .param("seq", seq++)
                    .param("nr", point.nr())
                    .param("body", point.body())
                    .param("outcome", outcome == null ? null : outcome.code())
                    .param("text", point.text())
                    .param("extra", Json.write(point.extra()))
                    .update();
        }
    }

    @Override
    @Transactional
    public void dealtWith(ListingId id) {
        var first = jdbc.sql("update listing set dealt_with_at = :now where id = :id and dealt_with_at is null")
                .param("now", now())
                .param("id", id.value())
                .update();
        if (first > 0) {
            events.publishEvent(new ItemDealtWith(id, get(id).caseId()));
        }
    }

    @Override
    @Transactional
    public void withdraw(ListingId id, String reason) {
        save(get(id).withdrawn(reason));
        dealtWith(id);
    }

    private List<DecidedPoint> points(UUID listing) {
        return jdbc.sql("select nr, body, outcome, text, extra from decision_point where listing_id = :id order by seq")
                .param("id", listing)
                .query((row, n) -> new DecidedPoint(
                        row.getObject("nr", Integer.class),
                        row.getString("body"),
                        outcome(row),
                        row.getString("text"),
                        Json.map(row.getString("extra"))))
                .list();
    }

    /** Null when nothing was said of them; empty when there were none. */
    private @Nullable List<Map<String, Object>> yrkanden(ListingId id, boolean stated) {
        var all = proposals.of(id).stream().map(MemberProposal::written).toList();
        return all.isEmpty() && !stated ? null : all;
    }

    private static @Nullable ItemOutcome outcome(ResultSet row) throws SQLException {
        var code = row.getString("outcome");
        return code == null ? null : ItemOutcome.of(code).orElseThrow();
    }

    private Listing listing(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var meeting = row.getObject("meeting_id", UUID.class);
        return new Listing(
                new ListingId(id),
                meeting == null ? null : new MeetingId(meeting),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                row.getInt("visit"),
                row.getInt("place"),
                row.getString("late_reason"),
                row.getObject("paragraph", Integer.class),
                row.getString("kind"),
                row.getObject("en_bloc", Boolean.class),
                row.getObject("closed_doors", Boolean.class),
                outcome(row),
                row.getString("reason"),
                row.getString("remand_to"),
                row.getString("appeal"),
                yrkanden(new ListingId(id), row.getBoolean("proposals_stated")),
                Rows.read(row.getString("propositions")),
                Rows.read(row.getString("votes")),
                Rows.read(row.getString("disqualified")),
                row.getBoolean("points_stated") ? points(id) : null,
                row.getObject("decided_on", LocalDate.class),
                row.getObject("dealt_with_at", OffsetDateTime.class) != null,
                Json.map(row.getString("extra")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
