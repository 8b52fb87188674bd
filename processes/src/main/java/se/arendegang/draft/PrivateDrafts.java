package se.arendegang.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.Actor;
import se.arendegang.json.Json;

/**
 * Keeps what a person types at a place (an address and a form's name) until it is handed in or thrown away: it survives a
 * reload, another machine and an engine's outage. Asked with the person's own actor only, so nobody reads another's.
 */
@Service
@Transactional
public class PrivateDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    PrivateDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Typed> find(String place, Actor actor) {
        return jdbc.sql("select typed, kept_at from private_draft where account = :account and place = :place")
                .param("account", account(actor))
                .param("place", place)
                .query((row, n) -> new Typed(
                        Json.map(row.getString("typed")),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @return when it was kept */
    public Instant keep(String place, Map<String, Object> values, Actor actor) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into private_draft (account, place, typed, kept_at)
                        values (:account, :place, cast(:typed as jsonb), :now)
                        on conflict (account, place) do update set typed = excluded.typed, kept_at = excluded.kept_at
                        """)
                .param("account", account(actor))
                .param("place", place)
                .param("typed", Json.write(values))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    public void forget(String place, Actor actor) {
        jdbc.sql("delete from private_draft where account = :account and place = :place")
                .param("account", account(actor))
                .param("place", place)
                .update();
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account(), "only a person types").value();
    }
}
