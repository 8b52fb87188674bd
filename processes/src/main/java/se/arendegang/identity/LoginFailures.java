package se.arendegang.identity;

import java.time.Instant;
import java.util.Optional;

/** Failures in a row per name as typed. */
interface LoginFailures {

    Optional<Instant> lockedUntil(String username, Instant now);

    /** @return how many in a row it is now */
    int count(String username, Instant now);

    void lock(String username, Instant until);

    void forget(String username);
}
