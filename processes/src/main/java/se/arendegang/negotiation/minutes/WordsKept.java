package se.arendegang.negotiation.minutes;

import java.time.Instant;

/** What became of words written in minutes. */
public sealed interface WordsKept {

    /** They are kept; {@code now} is the section as it stands. */
    record Saved(DraftSection now) implements WordsKept {}

    /** Somebody else was first; nothing was overwritten, {@code now} is what stands. */
    record Conflict(DraftSection now) implements WordsKept {}

    /** The minutes have been adjusted meanwhile; nothing was written. */
    record Locked(String by, Instant at) implements WordsKept {}
}
