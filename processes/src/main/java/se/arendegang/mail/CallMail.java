package se.arendegang.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a call has reached one organisation by mail.
 *
 * @param at when the first of its representatives was sent it
 */
public record CallMail(String union, How how, @Nullable Instant at) {

    /** The best that any of its representatives has got. */
    public enum How {
        SENT,
        WAITING,
        GIVEN_UP,
        NOT_CALLED,
        UNREACHABLE
    }
}
