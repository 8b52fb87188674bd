package se.arendegang.negotiation.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;

/**
 * A set of minutes with the words of its sections.
 *
 * @param body as it reads now, or as it was locked
 * @param sections what can be written in; none once the minutes are locked
 */
public record MinutesDraft(
        Negotiation negotiation,
        Minutes minutes,
        MinutesBody body,
        List<DraftSection> sections,
        @Nullable Lock lock,
        List<Correction> corrections) {

    Optional<DraftSection> section(String name) {
        return sections.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** @param sha256 of the locked words */
    public record Lock(String by, Instant at, String sha256) {}

    /** A note on adjusted minutes. */
    public record Correction(int no, String text, String by, LocalDate on) {}
}
