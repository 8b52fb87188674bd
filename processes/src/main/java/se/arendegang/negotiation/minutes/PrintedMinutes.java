package se.arendegang.negotiation.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Adjuster;
import se.arendegang.negotiation.Minutes;

/**
 * What the page prints, in the order of the source (path.md 4.4) and in its words. What the record knows beside the
 * items is printed after them, unless the items say it already.
 */
record PrintedMinutes(
        String title,
        @Nullable String number,
        @Nullable String basis,
        List<Group> present,
        boolean anybodyPresent,
        List<String> adjusters,
        boolean isAdjusted,
        List<Item> items,
        boolean hasItems,
        List<Block> blocks,
        @Nullable String keeper) {

    /** Those present of one side. */
    record Group(String label, List<String> people) {}

    record Item(@Nullable String no, @Nullable String heading, List<String> paragraphs) {}

    /** A block of its own, for what no item says. */
    record Block(String name, String heading, List<String> lines) {}

    static PrintedMinutes of(Minutes minutes) {
        var items = rows(minutes.items()).stream().map(PrintedMinutes::item).toList();
        var said = new Said(rows(minutes.items()));
        var present = groups(minutes.present());
        var adjusters =
                minutes.adjusters().stream().map(PrintedMinutes::adjuster).toList();
        return new PrintedMinutes(
                title(minutes),
                minutes.number(),
                said.lacks(minutes.statutoryBasis()) ? minutes.statutoryBasis() : null,
                present,
                !present.isEmpty(),
                adjusters,
                !adjusters.isEmpty(),
                items,
                !items.isEmpty(),
                new Unsaid(minutes, said).blocks(),
                keeper(minutes.keeper()));
    }

    static List<Map<String, Object>> rows(@Nullable List<Map<String, Object>> rows) {
        return rows == null ? List.of() : rows;
    }

    static @Nullable String text(Map<String, Object> row, String key) {
        var value = row.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static String title(Minutes minutes) {
        if (minutes.title() != null) {
            return minutes.title();
        }
        var dates = minutes.dates() == null ? "" : " " + String.join(", ", minutes.dates());
        return "Protokoll från förhandling" + dates;
    }

    private static Item item(Map<String, Object> row) {
        return new Item(text(row, "no_as_written"), text(row, "heading"), Said.paragraphs(text(row, "text")));
    }

    /** The employer's people first, then the unions'; who has no side stands by themselves. */
    private static List<Group> groups(List<Minutes.Presence> present) {
        var groups = new ArrayList<Group>();
        add(groups, "Arbetsgivaren", present.stream().filter(p -> "employer".equals(p.side())));
        add(groups, "De fackliga organisationerna", present.stream().filter(p -> "union".equals(p.side())));
        add(groups, "Övriga", present.stream().filter(p -> !"employer".equals(p.side()) && !"union".equals(p.side())));
        return groups;
    }

    private static void add(List<Group> groups, String label, Stream<Minutes.Presence> people) {
        var lines = people.map(p -> joined(", ", p.name(), joined(" ", p.role(), p.organisation())))
                .toList();
        if (!lines.isEmpty()) {
            groups.add(new Group(label, lines));
        }
    }

    private static String adjuster(Adjuster adjuster) {
        var who = joined(", ", adjuster.name(), adjuster.actsFor());
        var on = adjuster.adjustedOn();
        return switch (adjuster.outcome() == null ? "" : adjuster.outcome()) {
            case "adjusted" -> joined(": justerat ", who, on == null ? null : on.toString());
            case "adjusted_with_note" -> who + ": justerat med anteckningen " + adjuster.note();
            case "refused" -> who + ": vägrat justera, " + adjuster.note();
            default -> who;
        };
    }

    private static @Nullable String keeper(Minutes.@Nullable Keeper keeper) {
        return keeper == null ? null : joined(", ", keeper.name(), keeper.organisation());
    }

    static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(by));
    }
}
