package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arendegang.document.DocumentId;

/**
 * What was negotiated on: a version of a document with its hash, or the words an old record names it by.
 *
 * @param dispatched whether laying it on the table dispatched it (RÅ 1999 ref. 36); null when the record does not say
 */
public record PinnedPaper(
        @Nullable DocumentId document,
        @Nullable Integer version,
        @Nullable String sha256,
        @Nullable String label,
        @Nullable LocalDate dated,
        @Nullable Boolean dispatched,
        Map<String, Object> extra) {

    boolean isSameText(PinnedPaper other) {
        return sha256 != null && sha256.equals(other.sha256()) && Objects.equals(document, other.document());
    }
}
