package se.arendegang.negotiation.desk;

/** What became of words that were to be kept. */
public sealed interface Kept {

    /** They are kept. */
    record Saved(Contribution now) implements Kept {}

    /** Somebody else of the same union was first; nothing was overwritten, {@code now} is what stands. */
    record Conflict(Contribution now) implements Kept {}
}
