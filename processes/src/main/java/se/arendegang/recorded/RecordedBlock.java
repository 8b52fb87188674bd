package se.arendegang.recorded;

/** A block kept as recorded: maps, lists and plain values, named by its path in the recorded case. */
public record RecordedBlock(int round, String path, Object content) {}
