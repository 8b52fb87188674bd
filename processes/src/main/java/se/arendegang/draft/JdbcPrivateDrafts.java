package se.arendegang.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.json.Json;

@Repository
class JdbcPrivateDrafts {

    private final JdbcClient jdbc;

    JdbcPrivateDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Typed> find(String place, UUID account) {
        return jdbc.sql("select typed, kept_at from private_draft where account = :account and place = :place")
                .param("account", account)
                .param("place", place)
                .query((row, n) -> new Typed(
                        Json.map(row.getString("typed")),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void keep(String place, Map<String, Object> values, UUID account, Instant now) {
        jdbc.sql("""
                        insert into private_draft (account, place, typed, kept_at)
                        values (:account, :place, cast(:typed as jsonb), :now)
                        on conflict (account, place) do update set typed = excluded.typed, kept_at = excluded.kept_at
                        """)
                .param("account", account)
                .param("place", place)
                .param("typed", Json.write(values))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(String place, UUID account) {
        jdbc.sql("delete from private_draft where account = :account and place = :place")
                .param("account", account)
                .param("place", place)
                .update();
    }
}
