package se.arendegang.draft;

import java.time.Instant;
import java.util.Map;

/** What stood in the fields of a place when it was kept. */
public record Typed(Map<String, Object> values, Instant keptAt) {}
