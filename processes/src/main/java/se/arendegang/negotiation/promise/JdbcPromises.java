package se.arendegang.negotiation.promise;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.document.DocumentId;
import se.arendegang.negotiation.DemandId;

@Repository
class JdbcPromises {

    record Link(DocumentId document, int version, String shownBy, Instant at) {}

    private final JdbcClient jdbc;

    JdbcPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Link> find(DemandId id) {
        return jdbc.sql("""
                        select document_id, version, shown_by, shown_at
                          from demand_change
                         where demand_id = :demand
                        """)
                .param("demand", id.value())
                .query((row, n) -> new Link(
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getInt("version"),
                        row.getString("shown_by"),
                        row.getObject("shown_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void show(DemandId id, DocumentId document, int version, String sha256, String by, OffsetDateTime now) {
        jdbc.sql("""
                        insert into demand_change (demand_id, document_id, version, sha256, shown_by, shown_at)
                        values (:demand, :document, :version, :sha256, :by, :now)
                        on conflict (demand_id) do update
                           set document_id = excluded.document_id, version = excluded.version,
                               sha256 = excluded.sha256, shown_by = excluded.shown_by, shown_at = excluded.shown_at
                        """)
                .param("demand", id.value())
                .param("document", document.value())
                .param("version", version)
                .param("sha256", sha256)
                .param("by", by)
                .param("now", now)
                .update();
    }
}
