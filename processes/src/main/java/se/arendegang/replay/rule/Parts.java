package se.arendegang.replay.rule;

import java.util.Locale;

/** How a person's part in an item is said to people. */
final class Parts {
    private Parts() {}

    static String text(Part part) {
        return Texts.text("part-" + part.name().toLowerCase(Locale.ROOT));
    }
}
