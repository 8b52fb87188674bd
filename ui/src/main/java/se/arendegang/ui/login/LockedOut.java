package se.arendegang.ui.login;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many failures; the page says until when. */
final class LockedOut extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    LockedOut(Instant until) {
        super("locked until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
