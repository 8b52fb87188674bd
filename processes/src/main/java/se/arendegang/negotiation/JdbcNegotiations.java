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
import se.arendegang.casefile.CaseId;
import se.arendegang.document.DocumentId;
import se.arendegang.json.Json;

@Repository
class JdbcNegotiations {

    private static final String SELECT = """
            select n.id, n.case_id, n.round, n.key, n.duty_id, d.key as duty_key, n.renegotiation_of, n.basis, n.gates,
                   n.requested_by, n.requested_on, n.form, n.matter, n.forum, n.called_for, n.called_time, n.place, n.agenda,
                   n.called_on, n.state, n.opened_on, n.ended_on, n.stopped_because, n.extra
              from negotiation n
              left join duty d on d.id = n.duty_id
            """;

    private final JdbcClient jdbc;
    private final JdbcParties parties;
    private final JdbcMinutes minutes;
    private final JdbcQuestions questions;

    JdbcNegotiations(JdbcClient jdbc, JdbcParties parties, JdbcMinutes minutes, JdbcQuestions questions) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.minutes = minutes;
        this.questions = questions;
    }

    void insert(NewNegotiation opened, NegotiationId id, OffsetDateTime now) {
        var duty = opened.duty();
        var earlier = opened.renegotiationOf();
        jdbc.sql("""
                        insert into negotiation
                               (id, case_id, round, seq, duty_id, renegotiation_of, basis, gates, requested_by,
                                requested_on, matter, opened_on, recorded_at)
                        values (:id, :case, :round, (select count(*) + 1 from negotiation where case_id = :case), :duty,
                                :earlier, :basis, :gates, :by, :requestedOn, :matter, :on, :now)
                        """)
                .param("id", id.value())
                .param("case", opened.caseId().value())
                .param("round", opened.round())
                .param("duty", duty == null ? null : duty.value())
                .param("earlier", earlier == null ? null : earlier.value())
                .param("basis", opened.basis())
                .param("gates", opened.gates())
                .param("by", opened.requestedBy())
                .param("requestedOn", opened.requestedOn())
                .param("matter", opened.matter())
                .param("on", opened.openedOn())
                .param("now", now)
                .update();
    }

    /** Keeps who asked for what and when the parties are to meet; what is null leaves what stood. */
    void call(
            NegotiationId id,
            @Nullable String key,
            @Nullable String requestedBy,
            @Nullable LocalDate requestedOn,
            @Nullable String form,
            Negotiation.Call call,
            Map<String, Object> extra) {
        jdbc.sql("""
                        update negotiation
                           set key = :key, requested_by = coalesce(:by, requested_by),
                               requested_on = coalesce(:requestedOn, requested_on), form = :form, forum = :forum,
                               called_for = :date, called_time = :time, place = :place, called_on = :calledOn, agenda = :agenda,
                               extra = extra || cast(:extra as jsonb)
                         where id = :id
                        """)
                .param("id", id.value())
                .param("key", key)
                .param("by", requestedBy)
                .param("requestedOn", requestedOn)
                .param("form", form)
                .param("forum", call.forum())
                .param("date", call.date())
                .param("time", call.time())
                .param("place", call.place())
                .param("calledOn", call.calledOn())
                .param("agenda", call.agenda())
                .param("extra", Json.write(extra))
                .update();
    }

    void pin(NegotiationId id, PinnedPaper paper) {
        var document = paper.document();
        jdbc.sql("""
                        insert into negotiation_paper
                               (negotiation_id, seq, document_id, version, sha256, label, dated, dispatched, extra)
                        values (:id, (select count(*) from negotiation_paper where negotiation_id = :id), :document,
                                :version, :sha256, :label, :dated, :dispatched, cast(:extra as jsonb))
                        """)
                .param("id", id.value())
                .param("document", document == null ? null : document.value())
                .param("version", paper.version())
                .param("sha256", paper.sha256())
                .param("label", paper.label())
                .param("dated", paper.dated())
                .param("dispatched", paper.dispatched())
                .param("extra", Json.write(paper.extra()))
                .update();
    }

    /** @return false when it was not open any more */
    boolean end(NegotiationId id, String state, @Nullable String because, @Nullable LocalDate on) {
        return jdbc.sql("""
                        update negotiation
                           set state = :state, stopped_because = :because, ended_on = :on
                         where id = :id and state = 'open'
                        """)
                        .param("id", id.value())
                        .param("state", state)
                        .param("because", because)
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Whoever changes what hangs on a negotiation stands in line here. */
    void inLine(NegotiationId id) {
        jdbc.sql("select id from negotiation where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
    }

    Optional<Negotiation> holding(MinutesId minutes) {
        return jdbc.sql(SELECT + " where n.id = (select negotiation_id from negotiation_minutes where id = :minutes)")
                .param("minutes", minutes.value())
                .query(this::negotiation)
                .optional();
    }

    Optional<Negotiation> find(NegotiationId id) {
        return jdbc.sql(SELECT + " where n.id = :id")
                .param("id", id.value())
                .query(this::negotiation)
                .optional();
    }

    List<Negotiation> ofCase(CaseId id) {
        return jdbc.sql(SELECT + " where n.case_id = :case order by n.seq")
                .param("case", id.value())
                .query(this::negotiation)
                .list();
    }

    private List<PinnedPaper> papers(NegotiationId id) {
        return jdbc.sql("""
                        select document_id, version, sha256, label, dated, dispatched, extra
                          from negotiation_paper
                         where negotiation_id = :id
                         order by seq
                        """)
                .param("id", id.value())
                .query((row, n) -> {
                    var document = row.getObject("document_id", UUID.class);
                    return new PinnedPaper(
                            document == null ? null : new DocumentId(document),
                            row.getObject("version", Integer.class),
                            row.getString("sha256"),
                            row.getString("label"),
                            row.getObject("dated", LocalDate.class),
                            row.getObject("dispatched", Boolean.class),
                            Json.map(row.getString("extra")));
                })
                .list();
    }

    private Negotiation negotiation(ResultSet row, int n) throws SQLException {
        var id = new NegotiationId(row.getObject("id", UUID.class));
        var duty = row.getObject("duty_id", UUID.class);
        var earlier = row.getObject("renegotiation_of", UUID.class);
        return new Negotiation(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                row.getString("key"),
                duty == null ? null : new DutyId(duty),
                row.getString("duty_key"),
                earlier == null ? null : new NegotiationId(earlier),
                row.getString("basis"),
                row.getString("gates"),
                row.getString("requested_by"),
                row.getObject("requested_on", LocalDate.class),
                row.getString("form"),
                row.getString("matter"),
                new Negotiation.Call(
                        row.getString("forum"),
                        row.getObject("called_for", LocalDate.class),
                        row.getString("called_time"),
                        row.getString("place"),
                        row.getObject("called_on", LocalDate.class),
                        row.getString("agenda")),
                row.getString("state"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("stopped_because"),
                papers(id),
                parties.of(id),
                minutes.of(id),
                questions.waiver(id),
                questions.about(id),
                Json.map(row.getString("extra")));
    }
}
