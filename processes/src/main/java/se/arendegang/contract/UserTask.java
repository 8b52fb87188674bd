package se.arendegang.contract;

import java.util.List;
import se.arendegang.identity.Role;

/**
 * A task of a model that people do.
 *
 * @param id the element's id
 * @param outcomes what it can come to, the usual one first; {@code skipped} is always possible and not listed
 */
public record UserTask(String id, Role role, List<String> outcomes) {

    public static UserTask of(String id, Role role, String... outcomes) {
        return new UserTask(id, role, List.of(outcomes));
    }
}
