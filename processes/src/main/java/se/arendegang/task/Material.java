package se.arendegang.task;

import org.jspecify.annotations.Nullable;

/**
 * Something to read beside the form; blank lines part paragraphs.
 *
 * @param before how it read earlier, when it is the difference that matters
 */
public record Material(
        String heading, String text, @Nullable String before) {

    public Material(String heading, String text) {
        this(heading, text, null);
    }
}
