package se.arendegang.memorandum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.memorandum.Memorandum.Section;

/** Quoted texts as sections. Headings begin at h3 and never step more than one level down at a time. */
final class Sections {

    private static final int FIRST = 3;
    private static final int DEEPEST = 6;

    private final List<Section> sections = new ArrayList<>();
    private int before = FIRST - 1;

    private Sections() {}

    /** The sections of a staff report, by the source's own levels. */
    static List<Section> of(List<Content> quoted) {
        var sections = new Sections();
        var shallowest = quoted.stream().mapToInt(Sections::level).min().orElse(1);
        for (var section : quoted) {
            sections.add(FIRST + level(section) - shallowest, section.text("heading"), section.text("text"));
        }
        return List.copyOf(sections.sections);
    }

    /** Any block kept as recorded: its label and heading, its texts, and what is nested in it. */
    static List<Section> ofFreeForm(@Nullable Object value) {
        var sections = new Sections();
        sections.addFreeForm(FIRST, value);
        return List.copyOf(sections.sections);
    }

    private void addFreeForm(int level, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> addMap(level, map);
            case List<?> list -> list.forEach(element -> addFreeForm(level, element));
            default -> add(level, null, value.toString());
        }
    }

    private void addMap(int level, Map<?, ?> map) {
        var content = Content.of(map);
        var headingKey = content.text("heading") != null ? "heading" : "title";
        add(level, null, content.text("label"));
        add(level, content.text(headingKey), null);
        map.forEach((key, nested) -> {
            if (!key.equals("label") && !key.equals(headingKey)) {
                addFreeForm(nested instanceof List ? level + 1 : level, nested);
            }
        });
    }

    private void add(int wanted, @Nullable String heading, @Nullable String text) {
        var level = Math.min(DEEPEST, Math.min(wanted, before + 1));
        if (heading != null) {
            before = level;
        }
        if (heading != null || text != null) {
            sections.add(new Section(level, heading, Paragraphs.of(text)));
        }
    }

    private static int level(Content section) {
        var level = section.text("level");
        return level != null && level.matches("\\d") ? Integer.parseInt(level) : 1;
    }
}
