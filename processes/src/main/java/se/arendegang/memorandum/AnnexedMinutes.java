package se.arendegang.memorandum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.memorandum.Memorandum.Section;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiations;

/** Union minutes as contents of the annexes that they are, in the order of the annexes (path.md 4.4). */
@Component
class AnnexedMinutes {

    private final Negotiations negotiations;

    AnnexedMinutes(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    List<Article> of(CaseId id, List<Integer> annexes) {
        var all = negotiations.ofCase(id).stream()
                .flatMap(negotiation -> negotiation.minutes().stream())
                .toList();
        return annexes.stream()
                .flatMap(nr -> all.stream().filter(minutes -> Objects.equals(minutes.annexNo(), nr)))
                .map(AnnexedMinutes::article)
                .toList();
    }

    private static Article article(Minutes minutes) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(3, "Bilaga " + minutes.annexNo(), lines(minutes.number(), minutes.title())));
        sections.add(new Section(
                4,
                "Närvarande",
                minutes.present().stream()
                        .map(person -> joined(person.name(), person.organisation(), person.role()))
                        .toList()));
        sections.add(new Section(
                4,
                "Justeras",
                minutes.adjusters().stream()
                        .filter(adjuster -> adjuster.named())
                        .map(adjuster -> joined(adjuster.name(), adjuster.actsFor()))
                        .toList()));
        var items = minutes.items();
        if (items != null) {
            items.forEach(item -> sections.add(item(item)));
        }
        var keeper = minutes.keeper();
        sections.add(new Section(4, "Vid protokollet", keeper == null ? List.of() : lines(keeper.name())));
        return new Article(sections.stream()
                .filter(section -> !section.paragraphs().isEmpty())
                .toList());
    }

    private static Section item(Map<String, Object> item) {
        var content = Content.of(item);
        var heading = joined(content.text("no_as_written"), content.text("heading"));
        return new Section(4, heading.isEmpty() ? null : heading, Paragraphs.of(content.text("text")));
    }

    private static List<String> lines(@Nullable String... lines) {
        return Stream.of(lines).flatMap(Stream::ofNullable).toList();
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words).flatMap(Stream::ofNullable).collect(Collectors.joining(", "));
    }
}
