package se.arendegang.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.json.Json;
import se.arendegang.union.UnionId;

@Repository
class JdbcParties {

    private static final String SELECT = """
            select p.id, p.union_id, p.name_as_written, p.central_request, p.central_requested_on, p.central_request_by,
                   p.central_result, p.central_ended_on, p.ended_how, p.ended_on, p.ended, p.end_stated, p.extra,
                   u.code, u.text, u.taken_on, u.answer_due, u.from_minutes,
                   v.party_id as vetoed, v.declared_on, v.text as veto_text, v.resolved_how, v.resolved_on, v.from_record
              from negotiation_party p
              left join union_veto v on v.party_id = p.id
              left join lateral (select code, text, taken_on, answer_due, from_minutes
                                   from union_position
                                  where party_id = p.id
                                  order by id desc limit 1) u on true
            """;

    private final JdbcClient jdbc;

    JdbcParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NegotiationId negotiation, UnionId union, String nameAsWritten) {
        jdbc.sql("""
                        insert into negotiation_party (id, negotiation_id, seq, union_id, name_as_written)
                        values (:id, :negotiation,
                                (select count(*) + 1 from negotiation_party where negotiation_id = :negotiation),
                                :union, :name)
                        on conflict (negotiation_id, union_id) do nothing
                        """)
                .param("id", PartyId.fresh().value())
                .param("negotiation", negotiation.value())
                .param("union", union.value())
                .param("name", nameAsWritten)
                .update();
    }

    /** Whether the unions have been asked for their positions: who comes later would not be. */
    boolean areAsked(NegotiationId negotiation) {
        return jdbc.sql("""
                        select exists (select 1 from task
                                        where subject_id = :negotiation and element = :element)
                            or exists (select 1 from union_position u
                                         join negotiation_party p on p.id = u.party_id
                                        where p.negotiation_id = :negotiation)
                        """)
                .param("negotiation", negotiation.value())
                .param("element", NegotiationProcess.Task.STATE_POSITION)
                .query(Boolean.class)
                .single();
    }

    /** @return false when the union has read, written, stated or been asked something, or is none of the parties */
    boolean removeUntouched(NegotiationId negotiation, PartyId id) {
        return jdbc.sql("""
                        delete from negotiation_party p
                         where p.id = :id and p.negotiation_id = :negotiation
                           and not p.ended and p.central_request is null
                           and not exists (select 1 from union_position u where u.party_id = p.id)
                           and not exists (select 1 from union_veto v where v.party_id = p.id)
                           and not exists (select 1 from negotiation_minutes m where m.party_id = p.id)
                           and not exists (select 1 from contribution c
                                            where c.negotiation_id = p.negotiation_id and c.union_id = p.union_id)
                           and not exists (select 1 from paper_receipt r
                                            where r.negotiation_id = p.negotiation_id and r.union_id = p.union_id)
                           and not exists (select 1 from task t
                                            where t.item = cast(p.id as text) and t.state = 'open')
                        """)
                        .param("id", id.value())
                        .param("negotiation", negotiation.value())
                        .update()
                == 1;
    }

    List<UnionParty> of(NegotiationId negotiation) {
        return jdbc.sql(SELECT + " where p.negotiation_id = :negotiation order by p.seq")
                .param("negotiation", negotiation.value())
                .query(JdbcParties::party)
                .list();
    }

    Optional<UnionParty> find(PartyId id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query(JdbcParties::party)
                .optional();
    }

    void takePosition(PartyId id, UnionParty.Stated position, @Nullable String receivedAs, OffsetDateTime now) {
        jdbc.sql("""
                        insert into union_position
                               (party_id, code, text, taken_on, answer_due, received_as, from_minutes, recorded_at)
                        values (:party, :code, :text, :on, :due, :received, :minutes, :now)
                        """)
                .param("party", id.value())
                .param("code", position.code())
                .param("text", position.text())
                .param("on", position.on())
                .param("due", position.answerDue())
                .param("received", receivedAs)
                .param("minutes", position.fromMinutes())
                .param("now", now)
                .update();
    }

    void requestCentralBy(PartyId id, LocalDate lastDay) {
        jdbc.sql("update negotiation_party set central_request_by = :day where id = :id")
                .param("id", id.value())
                .param("day", lastDay)
                .update();
    }

    void requestCentral(PartyId id, String request, @Nullable LocalDate on) {
        jdbc.sql("update negotiation_party set central_request = :request, central_requested_on = :on where id = :id")
                .param("id", id.value())
                .param("request", request)
                .param("on", on)
                .update();
    }

    void endCentral(PartyId id, @Nullable String result, @Nullable LocalDate on) {
        jdbc.sql("update negotiation_party set central_result = :result, central_ended_on = :on where id = :id")
                .param("id", id.value())
                .param("result", result)
                .param("on", on)
                .update();
    }

    void end(PartyId id, UnionParty.End end) {
        jdbc.sql("""
                        update negotiation_party
                           set ended = true, ended_how = :how, ended_on = :on, end_stated = :stated
                         where id = :id and not (ended and end_stated)
                        """)
                .param("id", id.value())
                .param("how", end.how())
                .param("on", end.on())
                .param("stated", end.stated())
                .update();
    }

    void keep(PartyId id, java.util.Map<String, Object> extra) {
        jdbc.sql("update negotiation_party set extra = extra || cast(:extra as jsonb) where id = :id")
                .param("id", id.value())
                .param("extra", Json.write(extra))
                .update();
    }

    private static UnionParty party(ResultSet row, int n) throws SQLException {
        return new UnionParty(
                new PartyId(row.getObject("id", UUID.class)),
                new UnionId(row.getObject("union_id", UUID.class)),
                row.getString("name_as_written"),
                position(row),
                central(row),
                row.getBoolean("ended")
                        ? new UnionParty.End(
                                row.getString("ended_how"),
                                row.getObject("ended_on", LocalDate.class),
                                row.getBoolean("end_stated"))
                        : null,
                veto(row),
                Json.map(row.getString("extra")));
    }

    private static UnionParty.@Nullable Veto veto(ResultSet row) throws SQLException {
        return row.getObject("vetoed", UUID.class) == null
                ? null
                : new UnionParty.Veto(
                        row.getObject("declared_on", LocalDate.class),
                        row.getString("veto_text"),
                        row.getString("resolved_how"),
                        row.getObject("resolved_on", LocalDate.class),
                        row.getBoolean("from_record"));
    }

    private static UnionParty.@Nullable Stated position(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return code == null
                ? null
                : new UnionParty.Stated(
                        code,
                        row.getString("text"),
                        row.getObject("taken_on", LocalDate.class),
                        row.getObject("answer_due", LocalDate.class),
                        row.getBoolean("from_minutes"));
    }

    private static UnionParty.@Nullable Central central(ResultSet row) throws SQLException {
        var central = new UnionParty.Central(
                row.getString("central_request"),
                row.getObject("central_requested_on", LocalDate.class),
                row.getObject("central_request_by", LocalDate.class),
                row.getString("central_result"),
                row.getObject("central_ended_on", LocalDate.class));
        return central.request() == null && central.requestBy() == null ? null : central;
    }
}
