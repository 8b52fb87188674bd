package se.arendegang.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent now.
 *
 * @param address where the person gets mail today, whatever it was when the mail was written; null = nowhere
 * @param closed the account was closed since
 */
record OutgoingMail(UUID id, int tries, @Nullable String address, boolean closed) {

    /** The kind of a mail that gathers many. */
    static final String DIGEST = "digest";
}
