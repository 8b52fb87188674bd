package se.arendegang.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code to} is the first day the notice is not up; null = it is up. */
public record Posting(LocalDate from, @Nullable LocalDate to) {}
