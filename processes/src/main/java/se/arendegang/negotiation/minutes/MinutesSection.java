package se.arendegang.negotiation.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A part of the minutes with a text of its own; blank lines part paragraphs.
 *
 * @param name stays the same however often the minutes are made from the data
 * @param item one of the numbered items, not a block after them
 * @param no as written, which need be neither a number nor unique (path.md 13)
 */
public record MinutesSection(
        String name,
        boolean item,
        @Nullable String no,
        @Nullable String heading,
        String text) {

    MinutesSection reading(String words) {
        return new MinutesSection(name, item, no, heading, words);
    }
}
