package se.arendegang.negotiation.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A section as somebody writes in it.
 *
 * @param generated what the data gives now
 * @param words what a person wrote; null when nobody has
 */
public record DraftSection(
        MinutesSection generated, @Nullable SectionWords words) {

    /** One that neither the data nor anybody's words give any more. */
    static DraftSection gone(String name) {
        return new DraftSection(new MinutesSection(name, false, null, null, ""), null);
    }

    /** What the words rest on: what the data gave when they were written, until somebody has chosen. */
    public String basis() {
        return words == null || words.text() == null ? generated.text() : words.generated();
    }

    public String name() {
        return generated.name();
    }

    public String text() {
        var written = words == null ? null : words.text();
        return written == null ? generated.text() : written;
    }

    public boolean isByHand() {
        return words != null && words.text() != null;
    }

    /** Whether the data gives something else now than when the words were written. */
    public boolean hasMoved() {
        return words != null && words.text() != null && !words.generated().equals(generated.text());
    }

    public int version() {
        return words == null ? 0 : words.version();
    }

    MinutesSection section() {
        return generated.reading(text());
    }
}
