package se.arendegang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcAccounts implements Accounts {

    static final int ATTEMPTS = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Passwords passwords;
    private final LoginFailures failures;
    private final Clock clock;

    JdbcAccounts(JdbcClient database, Passwords passwords, LoginFailures failures, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public LoginResult login(String username, String password) {
        var name = folded(username);
        var now = clock.instant();
        var locked = failures.lockedUntil(name, now);
        if (locked.isPresent()) {
            return new LoginResult.Locked(locked.get());
        }
        var account = matching(name, password);
        if (account.isPresent()) {
            failures.forget(name);
            return new LoginResult.Welcome(account.get());
        }
        int attempts = failures.count(name, now);
        if (attempts < ATTEMPTS) {
            return new LoginResult.Refused(ATTEMPTS - attempts);
        }
        failures.lock(name, now.plus(LOCKED_FOR));
        return new LoginResult.Locked(now.plus(LOCKED_FOR));
    }

    private Optional<Account> matching(String username, String password) {
        var hash = database.sql("select password_hash from account where username = :username and not disabled")
                .param("username", username)
                .query(String.class)
                .optional();
        if (hash.isEmpty()) {
            passwords.compareWithNobodys(password);
            return Optional.empty();
        }
        return passwords.matches(password, hash.get()) ? named(username) : Optional.empty();
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return database.sql(AccountRows.SELECT + " where a.id = :id group by a.id")
                .param("id", id.value())
                .query(AccountRows::account)
                .optional();
    }

    @Override
    public Optional<Account> named(String username) {
        return database.sql(AccountRows.SELECT + " where a.username = :username group by a.id")
                .param("username", folded(username))
                .query(AccountRows::account)
                .optional();
    }

    @Override
    public List<Account> all() {
        return database.sql(AccountRows.SELECT + " group by a.id order by a.name collate \"sv-x-icu\"")
                .query(AccountRows::account)
                .list();
    }

    @Override
    public List<Account> withRole(Role role) {
        return database.sql(AccountRows.SELECT + """
                         where exists (select 1 from account_role o where o.account_id = a.id and o.role = :role)
                         group by a.id order by a.name collate "sv-x-icu"
                        """)
                .param("role", role.code())
                .query(AccountRows::account)
                .list();
    }

    @Override
    @Transactional
    public Account open(NewAccount account) {
        return open(account, passwords.hash(account.password()));
    }

    Account open(NewAccount account, String hash) {
        var id = UUID.randomUUID();
        try {
            database.sql("""
                            insert into account (id, username, name, password_hash, union_name, created_at)
                            values (:id, :username, :name, :hash, :union, :now)
                            """)
                    .param("id", id)
                    .param("username", folded(account.username()))
                    .param("name", account.name())
                    .param("hash", hash)
                    .param("union", account.union())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new UsernameTaken(account.username(), e);
        }
        for (var role : account.roles()) {
            database.sql("insert into account_role (account_id, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.code())
                    .update();
        }
        return new Account(
                new AccountId(id), folded(account.username()), account.name(), account.roles(), account.union(), false);
    }

    @Override
    public void unlock(String username) {
        failures.forget(folded(username));
    }

    @Override
    public void disable(AccountId id) {
        setDisabled(id, true);
    }

    @Override
    public void enable(AccountId id) {
        setDisabled(id, false);
    }

    private void setDisabled(AccountId id, boolean disabled) {
        database.sql("update account set disabled = :disabled where id = :id")
                .param("id", id.value())
                .param("disabled", disabled)
                .update();
    }

    @Override
    public void setPassword(AccountId id, String password) {
        database.sql("update account set password_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", passwords.hash(password))
                .update();
    }

    private static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
