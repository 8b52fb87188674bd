package se.arendegang.mail;

import java.util.Locale;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** What people get mail about. What comes to many at once is usually gathered, so that nobody is flooded. */
public enum MailKind {
    CALL(MailChoice.NOW),
    PAPERS(MailChoice.NOW),
    TEXT_LEFT(MailChoice.NOW),
    TASK(MailChoice.DIGEST);

    private final MailChoice usual;

    MailKind(MailChoice usual) {
        this.usual = usual;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For who has chosen nothing. */
    public MailChoice usual() {
        return usual;
    }

    /** Whether anybody like this is ever sent any. */
    public boolean isFor(Actor actor) {
        return switch (this) {
            case TASK -> true;
            case TEXT_LEFT -> actor.has(Role.HR) || actor.has(Role.DIRECTOR);
            case CALL, PAPERS -> actor.has(Role.UNION_REPRESENTATIVE);
        };
    }

    static MailKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
