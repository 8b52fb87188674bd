package se.arendegang.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the list Bilagor: numbered, or with a label of its own; the order is the source's. */
public record Annex(@Nullable Integer nr, @Nullable String label, String title, Map<String, Object> extra) {}
