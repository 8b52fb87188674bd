package se.arendegang.mail;

import java.util.Arrays;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** What people get mail about. What comes to many at once is usually gathered, so that nobody is flooded. */
public enum MailKind {
    CALL("call", MailChoice.NOW),
    PAPERS("papers", MailChoice.NOW),
    TASK("task", MailChoice.DIGEST);

    private final String code;
    private final MailChoice usual;

    MailKind(String code, MailChoice usual) {
        this.code = code;
        this.usual = usual;
    }

    public String code() {
        return code;
    }

    /** For who has chosen nothing. */
    public MailChoice usual() {
        return usual;
    }

    /** Whether anybody like this is ever sent any. */
    public boolean isFor(Actor actor) {
        return this == TASK || actor.has(Role.UNION_REPRESENTATIVE);
    }

    static MailKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of mail: " + code));
    }
}
