package se.arendegang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. {@code union} is set for a union representative, who acts for that union only. {@code onBehalfOf} names the
 * person of the record for whom a technical user (replay) or a substitute acts.
 */
public record Actor(
        @Nullable AccountId account,
        String name,
        Set<Role> roles,
        @Nullable String union,
        @Nullable String onBehalfOf) {

    /** The workers' own acts: no account, no role. */
    public static final Actor SYSTEM = new Actor(null, "Ärendegång", Set.of(), null, null);

    public Actor onBehalfOf(@Nullable String person) {
        return new Actor(account, name, roles, union, person);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
