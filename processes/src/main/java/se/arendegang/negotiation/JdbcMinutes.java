package se.arendegang.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.json.Json;

@Repository
class JdbcMinutes {

    private static final String SELECT = """
            select id, negotiation_id, party_id, seq, key, sitting_no, annex_no, minutes_no, title, dates, statutory_basis,
                   keeper_name, keeper_organisation, items, union_views, employer_answers, final_positions,
                   next_date, next_time, next_purpose, central_negotiation_requested, closing_date, adjust_by, extra
              from negotiation_minutes
            """;

    private final JdbcClient jdbc;
    private final JdbcAttendance attendance;
    private final JdbcDemands demands;
    private final JdbcAdjusters adjusters;

    JdbcMinutes(JdbcClient jdbc, JdbcAttendance attendance, JdbcDemands demands, JdbcAdjusters adjusters) {
        this.jdbc = jdbc;
        this.attendance = attendance;
        this.demands = demands;
        this.adjusters = adjusters;
    }

    /** The place of the next minutes among all of the case. */
    int nextSeq(NegotiationId negotiation) {
        return jdbc.sql("""
                        select coalesce(max(m.seq), 0) + 1
                          from negotiation_minutes m
                          join negotiation n on n.id = m.negotiation_id
                         where n.case_id = (select case_id from negotiation where id = :negotiation)
                        """)
                .param("negotiation", negotiation.value())
                .query(Integer.class)
                .single();
    }

    void insert(Minutes minutes, OffsetDateTime now) {
        var keeper = minutes.keeper();
        var next = minutes.next();
        var party = minutes.centralWith();
        jdbc.sql("""
                        insert into negotiation_minutes
                               (id, negotiation_id, party_id, seq, key, sitting_no, annex_no, minutes_no, title, dates,
                                statutory_basis, keeper_name, keeper_organisation, items, union_views,
                                employer_answers, final_positions, next_date, next_time, next_purpose,
                                central_negotiation_requested, closing_date, adjust_by, recorded_at, extra)
                        values (:id, :negotiation, :party, :seq, :key, :sitting, :annex, :number, :title, cast(:dates as jsonb),
                                :basis, :keeper, :keeperOrganisation, cast(:items as jsonb), cast(:views as jsonb),
                                cast(:answers as jsonb), cast(:positions as jsonb), :nextDate, :nextTime, :nextPurpose,
                                :central, :closing, :adjustBy, :now, cast(:extra as jsonb))
                        """)
                .param("id", minutes.id().value())
                .param("negotiation", minutes.negotiation().value())
                .param("party", party == null ? null : party.value())
                .param("seq", minutes.seq())
                .param("key", minutes.key())
                .param("sitting", minutes.sittingNo())
                .param("annex", minutes.annexNo())
                .param("number", minutes.number())
                .param("title", minutes.title())
                .param("dates", Json.writeOrNull(minutes.dates()))
                .param("basis", minutes.statutoryBasis())
                .param("keeper", keeper == null ? null : keeper.name())
                .param("keeperOrganisation", keeper == null ? null : keeper.organisation())
                .param("items", Json.writeOrNull(minutes.items()))
                .param("views", Json.writeOrNull(minutes.unionViews()))
                .param("answers", Json.writeOrNull(minutes.employerAnswers()))
                .param("positions", Json.writeOrNull(minutes.finalPositions()))
                .param("nextDate", next == null ? null : next.date())
                .param("nextTime", next == null ? null : next.time())
                .param("nextPurpose", next == null ? null : next.purpose())
                .param("central", minutes.centralRequested())
                .param("closing", minutes.closingDate())
                .param("adjustBy", minutes.adjustBy())
                .param("now", now)
                .param("extra", Json.write(minutes.extra()))
                .update();
        attendance.insert(minutes.id(), minutes.present());
        attendance.insertActions(minutes.id(), minutes.actionItems());
        for (var i = 0; i < minutes.demands().size(); i++) {
            demands.insert(minutes.id(), i, minutes.demands().get(i));
        }
        for (var i = 0; i < minutes.adjusters().size(); i++) {
            adjusters.insert(minutes.id(), i, minutes.adjusters().get(i));
        }
    }

    List<Minutes> of(NegotiationId negotiation) {
        return jdbc.sql(SELECT + " where negotiation_id = :negotiation order by seq")
                .param("negotiation", negotiation.value())
                .query(this::minutes)
                .list();
    }

    Optional<Minutes> find(MinutesId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(this::minutes)
                .optional();
    }

    private Minutes minutes(ResultSet row, int n) throws SQLException {
        var id = new MinutesId(row.getObject("id", UUID.class));
        var party = row.getObject("party_id", UUID.class);
        var dates = row.getString("dates");
        return new Minutes(
                id,
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                row.getInt("seq"),
                party == null ? null : new PartyId(party),
                row.getString("key"),
                row.getInt("sitting_no"),
                row.getObject("annex_no", Integer.class),
                row.getString("minutes_no"),
                row.getString("title"),
                dates == null ? null : Json.texts(dates),
                row.getString("statutory_basis"),
                attendance.of(id),
                adjusters.of(id),
                keeper(row),
                rows(row.getString("items")),
                rows(row.getString("union_views")),
                demands.of(id),
                rows(row.getString("employer_answers")),
                attendance.actionsOf(id),
                next(row),
                rows(row.getString("final_positions")),
                row.getObject("central_negotiation_requested", Boolean.class),
                row.getObject("closing_date", LocalDate.class),
                row.getObject("adjust_by", LocalDate.class),
                Json.map(row.getString("extra")));
    }

    private static Minutes.@Nullable Keeper keeper(ResultSet row) throws SQLException {
        var keeper = new Minutes.Keeper(row.getString("keeper_name"), row.getString("keeper_organisation"));
        return keeper.name() == null && keeper.organisation() == null ? null : keeper;
    }

    private static @Nullable NextMeeting next(ResultSet row) throws SQLException {
        var next = new NextMeeting(
                row.getObject("next_date", LocalDate.class), row.getString("next_time"), row.getString("next_purpose"));
        return next.date() == null && next.time() == null && next.purpose() == null ? null : next;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Map<String, Object>> rows(@Nullable String json) {
        return json == null
                ? null
                : Json.list(json).stream().map(row -> (Map<String, Object>) row).toList();
    }
}
