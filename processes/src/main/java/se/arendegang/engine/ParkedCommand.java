package se.arendegang.engine;

import java.time.Instant;

/** A command the engine refused for good. Its subject stands still until somebody acts. */
public record ParkedCommand(long id, Subject subject, String kind, String refusal, Instant since) {}
