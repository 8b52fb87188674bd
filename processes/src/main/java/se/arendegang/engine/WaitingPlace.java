package se.arendegang.engine;

import java.time.Instant;

/** A wait in a model; {@code element} is the catching event or the task that looks whether it has happened. */
public record WaitingPlace(Subject subject, String process, String element, String item, int round, Instant since) {}
