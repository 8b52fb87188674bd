package se.arendegang.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Author(
        String name, @Nullable String role, @Nullable String party, Map<String, Object> extra) {}
