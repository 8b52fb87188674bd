package se.arendegang.negotiation.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.PinnedPaper;
import se.arendegang.negotiation.Presence;

/**
 * The minutes as the data gives them, in the order of the source (path.md 4.4) and in its words. Items that somebody
 * wrote stand as written, and what they do not say is printed after them; where there are none they are made.
 */
final class Generation {

    private Generation() {}

    static MinutesBody of(Negotiation negotiation, Minutes minutes, Function<PinnedPaper, String> papers) {
        var written = rows(minutes.items());
        var said = new Said(written);
        var sections = new ArrayList<MinutesSection>();
        if (written.isEmpty()) {
            sections.addAll(new MadeItems(negotiation, minutes, papers).all());
        } else {
            for (var i = 0; i < written.size(); i++) {
                sections.add(item(i + 1, written.get(i)));
            }
            sections.addAll(new Unsaid(minutes, said).sections());
        }
        return new MinutesBody(
                MinutesTitle.of(negotiation, minutes),
                minutes.number(),
                !written.isEmpty() && said.lacks(minutes.statutoryBasis()) ? minutes.statutoryBasis() : null,
                present(minutes.present()),
                sections,
                keeper(minutes.keeper()));
    }

    static List<Map<String, Object>> rows(@Nullable List<Map<String, Object>> rows) {
        return rows == null ? List.of() : rows;
    }

    static @Nullable String text(Map<String, Object> row, String key) {
        var value = row.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(by));
    }

    private static MinutesSection item(int place, Map<String, Object> row) {
        var text = text(row, "text");
        return new MinutesSection(
                "item-" + place, true, text(row, "no_as_written"), text(row, "heading"), text == null ? "" : text);
    }

    /** The employer's people first, then the unions'; who has no side stands by themselves. */
    private static List<Present> present(List<Presence> present) {
        var groups = new ArrayList<Present>();
        add(groups, "Arbetsgivaren", present.stream().filter(p -> "employer".equals(p.side())));
        add(groups, "De fackliga organisationerna", present.stream().filter(p -> "union".equals(p.side())));
        add(groups, "Övriga", present.stream().filter(p -> !"employer".equals(p.side()) && !"union".equals(p.side())));
        return groups;
    }

    private static void add(List<Present> groups, String label, Stream<Presence> people) {
        var lines = people.map(p -> joined(", ", p.name(), joined(" ", p.role(), p.organisation())))
                .toList();
        if (!lines.isEmpty()) {
            groups.add(new Present(label, lines));
        }
    }

    private static @Nullable String keeper(Minutes.@Nullable Keeper keeper) {
        return keeper == null ? null : joined(", ", keeper.name(), keeper.organisation());
    }
}
