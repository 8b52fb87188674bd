package se.arendegang.memorandum;

import org.jspecify.annotations.Nullable;

record PointLine(
        @Nullable Integer nr, String text, @Nullable String condition) {}
