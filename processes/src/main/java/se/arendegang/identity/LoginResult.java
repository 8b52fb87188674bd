package se.arendegang.identity;

import java.time.Instant;

/** What came of a username and a password. */
public sealed interface LoginResult {

    record Welcome(Account account) implements LoginResult {}

    /** Wrong name or wrong password; it is not told which. */
    record Refused(int attemptsLeft) implements LoginResult {}

    /** Too many failures; nothing is compared until then. */
    record Locked(Instant until) implements LoginResult {}
}
