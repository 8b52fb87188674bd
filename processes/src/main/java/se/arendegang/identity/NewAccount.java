package se.arendegang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account to be opened; a username is kept in lower case. */
public record NewAccount(
        String username,
        String name,
        String password,
        Set<Role> roles,
        @Nullable String union) {}
