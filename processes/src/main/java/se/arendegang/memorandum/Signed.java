package se.arendegang.memorandum;

import org.jspecify.annotations.Nullable;

record Signed(@Nullable String placeAndDate, @Nullable String name) {}
