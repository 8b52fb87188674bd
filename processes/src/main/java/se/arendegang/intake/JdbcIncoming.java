package se.arendegang.intake;

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
import se.arendegang.casefile.CaseId;
import se.arendegang.document.DocumentId;
import se.arendegang.document.DocumentKind;
import se.arendegang.task.FormValues;

@Repository
class JdbcIncoming {

    private static final String COLUMNS = """
            select d.id, d.title, d.sender, d.received_on, d.answer_due, d.subject, i.incoming_kind,
                   coalesce(i.joins_dnr, d.dnr) as dnr, d.case_id, i.officer_account, i.reason, i.status
              from document d join incoming i on i.document_id = d.id
            """;

    private final JdbcClient jdbc;

    JdbcIncoming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DocumentId id, String title, @Nullable String sender, LocalDate receivedOn, OffsetDateTime now) {
        jdbc.sql("""
                        insert into document (id, kind, title, direction, sender, received_on, publicity, public_since,
                               happened_on, recorded_at)
                        values (:id, :kind, :title, 'received', :sender, :received, 'public', :now, :received, :now)
                        """)
                .param("id", id.value())
                .param("kind", DocumentKind.INCOMING)
                .param("title", title)
                .param("sender", sender)
                .param("received", receivedOn)
                .param("now", now)
                .update();
        jdbc.sql("insert into incoming (document_id) values (:id)")
                .param("id", id.value())
                .update();
    }

    void register(DocumentId id, FormValues typed) {
        jdbc.sql("""
                        update document
                           set title = coalesce(:about, title), sender = coalesce(:sender, sender),
                               received_on = coalesce(:received, received_on), answer_due = :answer, subject = :about,
                               dnr = :dnr
                         where id = :id
                        """)
                .param("about", typed.text("about").orElse(null))
                .param("sender", typed.text("sender").orElse(null))
                .param("received", typed.date("received_on").orElse(null))
                .param("answer", typed.date("answer_due").orElse(null))
                .param("dnr", typed.text("dnr").orElse(null))
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        update incoming set incoming_kind = :kind, joins_dnr = :joins, status = 'registered'
                         where document_id = :id
                        """)
                .param("kind", typed.text("kind").orElse(null))
                .param("joins", typed.text("joins_dnr").orElse(null))
                .param("id", id.value())
                .update();
    }

    void assign(DocumentId id, @Nullable UUID officer, @Nullable String officerName, FormValues typed) {
        jdbc.sql("""
                        update incoming
                           set officer_account = :officer, officer_name = :name, case_title = :title,
                               case_type = :type, aim_meeting = :aim, status = 'assigned'
                         where document_id = :id
                        """)
                .param("officer", officer)
                .param("name", officerName)
                .param("title", typed.text("case_title").orElse(null))
                .param("type", typed.text("case_type").orElse("other"))
                .param("aim", typed.date("aim_meeting").orElse(null))
                .param("id", id.value())
                .update();
    }

    void end(DocumentId id, String status, @Nullable String reason) {
        jdbc.sql("update incoming set status = :status, reason = :reason where document_id = :id")
                .param("status", status)
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void join(DocumentId id, CaseId caseId, String status) {
        jdbc.sql("""
                        update document
                           set case_id = :case, seq = (select count(*) from document where case_id = :case)
                         where id = :id
                        """).param("case", caseId.value()).param("id", id.value()).update();
        jdbc.sql("update incoming set status = :status where document_id = :id")
                .param("status", status)
                .param("id", id.value())
                .update();
    }

    Optional<Assigned> assigned(DocumentId id) {
        return jdbc.sql("""
                        select case_title, case_type, officer_account, officer_name, aim_meeting
                          from incoming where document_id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Assigned(
                        row.getString("case_title"),
                        row.getString("case_type"),
                        row.getObject("officer_account", UUID.class),
                        row.getString("officer_name"),
                        row.getObject("aim_meeting", LocalDate.class)))
                .optional();
    }

    Optional<IncomingDocument> find(DocumentId id) {
        return jdbc.sql(COLUMNS + " where d.id = :id")
                .param("id", id.value())
                .query(this::incoming)
                .optional();
    }

    List<IncomingDocument> ofCase(CaseId id) {
        return jdbc.sql(COLUMNS + " where d.case_id = :case order by d.received_on nulls last, d.seq")
                .param("case", id.value())
                .query(this::incoming)
                .list();
    }

    List<IncomingDocument> latest(int limit) {
        return jdbc.sql(COLUMNS + " order by d.recorded_at desc limit :limit")
                .param("limit", limit)
                .query(this::incoming)
                .list();
    }

    private IncomingDocument incoming(ResultSet row, int n) throws SQLException {
        return new IncomingDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("sender"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("answer_due", LocalDate.class),
                row.getString("subject"),
                row.getString("incoming_kind"),
                row.getString("dnr"),
                row.getObject("case_id", UUID.class),
                row.getObject("officer_account", UUID.class),
                row.getString("reason"),
                row.getString("status"));
    }
}
