package se.arendegang.document;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcDocuments implements Documents {

    private static final String COLUMNS = """
            select id, case_id, kind, title, label, number, publicity, happened_on, extra
              from document
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CaseDocument write(
            CaseId id,
            int round,
            String kind,
            String title,
            Map<String, Object> content,
            String author,
            @Nullable LocalDate on) {
        var document = ofKind(id, kind).map(CaseDocument::id).orElseGet(() -> register(id, kind, title, on));
        var before = versions(document);
        var hash = ContentHash.of(content);
        if (before.isEmpty()
                || !before.getLast().sha256().equals(hash)
                || before.getLast().round() != round) {
            insertVersion(document, before.size() + 1, round, content, hash, author, on);
        }
        return find(document).orElseThrow();
    }

    private DocumentId register(CaseId id, String kind, String title, @Nullable LocalDate on) {
        var document = new DocumentId(UUID.randomUUID());
        jdbc.sql("""
                        insert into document (id, case_id, kind, title, seq, happened_on, recorded_at)
                        values (:id, :case, :kind, :title,
                                (select count(*) from document where case_id = :case), :on, :now)
                        """)
                .param("id", document.value())
                .param("case", id.value())
                .param("kind", kind)
                .param("title", title)
                .param("on", on)
                .param("now", now())
                .update();
        return document;
    }

    private void insertVersion(
            DocumentId document,
            int version,
            int round,
            Map<String, Object> content,
            String hash,
            String author,
            @Nullable LocalDate on) {
        jdbc.sql("""
                        insert into document_version
                               (document_id, version, round, content, plain_text, sha256, author, happened_on, recorded_at)
                        values (:id, :version, :round, cast(:content as jsonb), :text, :hash, :author, :on, :now)
                        """)
                .param("id", document.value())
                .param("version", version)
                .param("round", round)
                .param("content", Json.write(content))
                .param("text", ContentHash.plainText(content))
                .param("hash", hash)
                .param("author", author)
                .param("on", on)
                .param("now", now())
                .update();
    }

    @Override
    public Optional<CaseDocument> ofKind(CaseId id, String kind) {
        return jdbc.sql(COLUMNS + " where case_id = :case and kind = :kind order by seq limit 1")
                .param("case", id.value())
                .param("kind", kind)
                .query(this::document)
                .optional();
    }

    @Override
    public Optional<DocumentVersion> newest(CaseId id, int round, String kind) {
        return ofKind(id, kind)
                .flatMap(d -> d.versions().reversed().stream()
                        .filter(v -> v.round() <= round)
                        .findFirst());
    }

    @Override
    public Optional<CaseDocument> find(DocumentId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(this::document)
                .optional();
    }

    @Override
    public List<CaseDocument> ofCase(CaseId id) {
        return jdbc.sql(COLUMNS + " where case_id = :case order by seq, recorded_at")
                .param("case", id.value())
                .query(this::document)
                .list();
    }

    @Override
    @Transactional
    public void listAnnexes(CaseId id, int round, List<Annex> annexes) {
        jdbc.sql("delete from annex where case_id = :case and round = :round")
                .param("case", id.value())
                .param("round", round)
                .update();
        var seq = 0;
        for (var annex : annexes) {
            jdbc.sql("""
                            insert into annex (case_id, round, seq, nr, label, title, extra)
                            values (:case, :round, :seq, :nr, :label, :title, cast(:extra as jsonb))
                            """)
                    .param("case", id.value())
                    .param("round", round)
                    .param("seq", seq++)
                    .param("nr", annex.nr())
                    .param("label", annex.label())
                    .param("title", annex.title())
                    .param("extra", Json.write(annex.extra()))
                    .update();
        }
    }

    @Override
    public List<Annex> annexes(CaseId id, int round) {
        return jdbc.sql("""
                        select nr, label, title, extra
                          from annex
                         where case_id = :case
                           and round = (select max(round) from annex where case_id = :case and round <= :round)
                         order by seq
                        """)
                .param("case", id.value())
                .param("round", round)
                .query((row, n) -> new Annex(
                        row.getObject("nr", Integer.class),
                        row.getString("label"),
                        row.getString("title"),
                        Json.map(row.getString("extra"))))
                .list();
    }

    private List<DocumentVersion> versions(DocumentId id) {
        return jdbc.sql("""
                        select version, round, content, plain_text, sha256, author, happened_on, recorded_at
                          from document_version
                         where document_id = :id
                         order by version
                        """)
                .param("id", id.value())
                .query((row, n) -> new DocumentVersion(
                        row.getInt("version"),
                        row.getInt("round"),
                        Json.map(row.getString("content")),
                        row.getString("plain_text"),
                        row.getString("sha256"),
                        row.getString("author"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private CaseDocument document(ResultSet row, int n) throws SQLException {
        var id = new DocumentId(row.getObject("id", UUID.class));
        var caseId = row.getObject("case_id", UUID.class);
        return new CaseDocument(
                id,
                caseId == null ? null : new CaseId(caseId),
                row.getString("kind"),
                row.getString("title"),
                row.getString("label"),
                row.getString("number"),
                row.getString("publicity"),
                row.getObject("happened_on", LocalDate.class),
                versions(id),
                Json.map(row.getString("extra")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
