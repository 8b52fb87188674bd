package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.document.DocumentId;

/** What was negotiated on: a version of a document with its hash, or the words an old record names it by. */
public record PinnedPaper(
        @Nullable DocumentId document,
        @Nullable Integer version,
        @Nullable String sha256,
        @Nullable String label,
        @Nullable LocalDate dated,
        Map<String, Object> extra) {}
