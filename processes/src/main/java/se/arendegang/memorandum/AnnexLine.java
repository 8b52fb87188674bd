package se.arendegang.memorandum;

import org.jspecify.annotations.Nullable;

record AnnexLine(@Nullable String label, String title) {}
