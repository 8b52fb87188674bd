package se.arendegang.decision;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was sent the decision, and when as recorded. */
public record Dispatch(String to, @Nullable String on, Map<String, Object> extra) {}
