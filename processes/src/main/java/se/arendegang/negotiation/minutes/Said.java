package se.arendegang.negotiation.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the items of a set of minutes say, whatever the line breaks. */
final class Said {

    private final String words;

    Said(List<Map<String, Object>> items) {
        var all = new StringBuilder();
        for (var item : items) {
            all.append(item.getOrDefault("heading", "")).append(' ');
            all.append(item.getOrDefault("text", "")).append(' ');
        }
        words = folded(all.toString());
    }

    /** Whether there is something to say that the items do not. */
    boolean lacks(@Nullable String text) {
        return text != null && !text.isBlank() && !words.contains(folded(text));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** An empty line parts paragraphs. */
    static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
    }
}
