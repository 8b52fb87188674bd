package se.arendegang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who can log in. {@code union} is set for a union representative. */
public record Account(
        AccountId id,
        String username,
        String name,
        Set<Role> roles,
        @Nullable String union,
        boolean disabled) {

    public Actor actor() {
        return new Actor(id, name, roles, union, null);
    }
}
