package se.arendegang.negotiation.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.negotiation.MinutesId;

@Repository
class JdbcMinutesWords {

    private final JdbcClient jdbc;

    JdbcMinutesWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever writes or locks stands in line here, so that nobody writes in what another has just locked. */
    void inLine(MinutesId id) {
        jdbc.sql("select id from negotiation_minutes where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
    }

    List<SectionWords> of(MinutesId id) {
        return jdbc.sql("""
                        select section, heading, text, generated, version, written_by, written_at
                          from minutes_words
                         where minutes_id = :id
                         order by section
                        """)
                .param("id", id.value())
                .query(JdbcMinutesWords::words)
                .list();
    }

    /** What the earlier writer wrote is kept when it is somebody else. @return false when it is no longer that version */
    boolean write(
            MinutesId id, MinutesSection section, @Nullable String text, int version, String by, OffsetDateTime now) {
        if (version == 0) {
            return insert(id, section, text, by, now);
        }
        jdbc.sql("""
                        insert into minutes_words_past (minutes_id, section, text, version, written_by, written_at)
                        select minutes_id, section, text, version, written_by, written_at
                          from minutes_words
                         where minutes_id = :id and section = :section and version = :version
                           and (written_by <> :by or cast(:text as text) is null)
                        """)
                .param("id", id.value())
                .param("section", section.name())
                .param("version", version)
                .param("by", by)
                .param("text", text)
                .update();
        return jdbc.sql("""
                        update minutes_words
                           set text = :text, generated = :generated, heading = :heading, version = version + 1,
                               written_by = :by, written_at = :now
                         where minutes_id = :id and section = :section and version = :version
                        """)
                        .param("id", id.value())
                        .param("section", section.name())
                        .param("text", text)
                        .param("generated", section.text())
                        .param("heading", section.heading())
                        .param("version", version)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    private boolean insert(MinutesId id, MinutesSection section, @Nullable String text, String by, OffsetDateTime now) {
        return jdbc.sql("""
                        insert into minutes_words
                               (minutes_id, section, heading, text, generated, version, written_by, written_at)
                        values (:id, :section, :heading, :text, :generated, 1, :by, :now)
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("section", section.name())
                        .param("heading", section.heading())
                        .param("text", text)
                        .param("generated", section.text())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    private static SectionWords words(ResultSet row, int n) throws SQLException {
        return new SectionWords(
                row.getString("section"),
                row.getString("heading"),
                row.getString("text"),
                row.getString("generated"),
                row.getInt("version"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    /** One earlier writing, the newest last. */
    List<SectionWords> past(MinutesId id, String section) {
        return jdbc.sql("""
                        select section, cast(null as text) as heading, text, '' as generated, version, written_by, written_at
                          from minutes_words_past
                         where minutes_id = :id and section = :section
                         order by id
                        """)
                .param("id", id.value())
                .param("section", section)
                .query(JdbcMinutesWords::words)
                .list();
    }

    Optional<MinutesDraft.Lock> lockOf(MinutesId id) {
        return jdbc.sql("select locked_by, locked_at, sha256 from minutes_lock where minutes_id = :id")
                .param("id", id.value())
                .query((row, n) -> new MinutesDraft.Lock(
                        row.getString("locked_by"),
                        row.getObject("locked_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256")))
                .optional();
    }

    Optional<MinutesBody> locked(MinutesId id) {
        return jdbc.sql("select body from minutes_lock where minutes_id = :id")
                .param("id", id.value())
                .query((row, n) -> MinutesBody.ofJson(row.getString("body")))
                .optional();
    }

    void lock(MinutesId id, MinutesBody body, String by, OffsetDateTime now) {
        jdbc.sql("""
                        insert into minutes_lock (minutes_id, body, sha256, locked_by, locked_at)
                        values (:id, cast(:body as jsonb), :sha256, :by, :now)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("body", body.json())
                .param("sha256", body.sha256())
                .param("by", by)
                .param("now", now)
                .update();
    }
}
