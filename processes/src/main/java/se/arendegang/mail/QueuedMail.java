package se.arendegang.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the administrator sees it.
 *
 * @param kind a {@link MailKind}'s code, or {@code digest}
 * @param cause why it has not been sent, when it was tried
 * @param detail what the server said
 * @param nextTryAt of a waiting one
 * @param at when it was sent or given up, and until then when it was written
 */
public record QueuedMail(
        UUID id,
        String kind,
        String person,
        @Nullable String address,
        State state,
        int tries,
        @Nullable MailCause cause,
        @Nullable String detail,
        Instant nextTryAt,
        Instant at) {

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }
}
