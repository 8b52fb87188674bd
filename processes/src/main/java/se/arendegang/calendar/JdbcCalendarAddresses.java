package se.arendegang.calendar;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.identity.AccountId;

@Repository
class JdbcCalendarAddresses {

    private final JdbcClient jdbc;

    JdbcCalendarAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String token, AccountId account, OffsetDateTime now) {
        jdbc.sql("insert into calendar_address (token, account_id, made_at) values (:token, :account, :now)")
                .param("token", token)
                .param("account", account.value())
                .param("now", now)
                .update();
    }

    void revoke(AccountId account, OffsetDateTime now) {
        jdbc.sql("update calendar_address set revoked_at = :now where account_id = :account and revoked_at is null")
                .param("account", account.value())
                .param("now", now)
                .update();
    }

    Optional<String> inUse(AccountId account) {
        return jdbc.sql("select token from calendar_address where account_id = :account and revoked_at is null")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    Optional<AccountId> owner(String token) {
        return jdbc.sql("select account_id from calendar_address where token = :token and revoked_at is null")
                .param("token", token)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }
}
