package se.arendegang.identity;

import java.util.List;
import java.util.Optional;

/** The local accounts. Everything here is immediate and commits on its own. */
public interface Accounts {

    /** Compares the password; after {@value JdbcAccounts#ATTEMPTS} failures in a row the name is locked for a while. */
    LoginResult login(String username, String password);

    Optional<Account> find(AccountId id);

    Optional<Account> named(String username);

    /** All accounts, by name in Swedish order. */
    List<Account> all();

    /** All accounts that have the role, maybe beside others. */
    List<Account> withRole(Role role);

    /** @throws UsernameTaken when somebody has it */
    Account open(NewAccount account);

    /** Lets somebody try again at once. */
    void unlock(String username);

    void disable(AccountId id);

    void enable(AccountId id);

    void setPassword(AccountId id, String password);
}
