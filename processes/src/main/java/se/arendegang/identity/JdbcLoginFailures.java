package se.arendegang.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcLoginFailures implements LoginFailures {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient database;

    JdbcLoginFailures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> lockedUntil(String username, Instant now) {
        return database.sql("select locked_until from login_failure where username = :username and locked_until > :now")
                .param("username", username)
                .param("now", at(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public int count(String username, Instant now) {
        database.sql("delete from login_failure where last_at < :before")
                .param("before", at(now.minus(FORGOTTEN_AFTER)))
                .update();
        return database.sql("""
                        insert into login_failure (username, attempts, last_at)
                        values (:username, 1, :now)
                        on conflict (username) do update set
                            attempts = case when login_failure.locked_until is null
                                            then login_failure.attempts + 1 else 1 end,
                            locked_until = null,
                            last_at = :now
                        returning attempts
                        """)
                .param("username", username)
                .param("now", at(now))
                .query(Integer.class)
                .single();
    }

    @Override
    public void lock(String username, Instant until) {
        database.sql("update login_failure set locked_until = :until where username = :username")
                .param("username", username)
                .param("until", at(until))
                .update();
    }

    @Override
    public void forget(String username) {
        database.sql("delete from login_failure where username = :username")
                .param("username", username)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
