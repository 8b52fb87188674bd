package se.arendegang.memorandum;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of the record as paragraphs: an empty line parts them. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
    }

    /** Whether a text says something already, whatever the line breaks. */
    static boolean says(@Nullable String text, String words) {
        return text != null && folded(text).contains(folded(words));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
