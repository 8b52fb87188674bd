package se.arendegang.recorded;

import org.jspecify.annotations.Nullable;

/**
 * A place where the recorded case says something in a way that the record has no room for, such as an empty list, or a
 * number written as text. Where the record still holds {@code held}, an export says {@code recorded} instead; once
 * somebody has changed the fact, the record counts.
 *
 * @param held what the record holds there; null = nothing
 * @param recorded what the recorded case says there; null = nothing
 */
public record RecordedDifference(
        String path, @Nullable Object held, @Nullable Object recorded) {}
