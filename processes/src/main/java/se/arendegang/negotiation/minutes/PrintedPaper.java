package se.arendegang.negotiation.minutes;

/** A file to save or open. */
public record PrintedPaper(String name, byte[] content) {}
