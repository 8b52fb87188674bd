package se.arendegang.negotiation.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;

/** Puts the minutes together: what the data gives, the words written over it, or what was locked. */
@Component
class Composing {

    /** Room for words that no fact gives. */
    static final MinutesSection OTHER = new MinutesSection("other", false, null, "Övrigt", "");

    private final JdbcMinutesWords words;
    private final JdbcMinutesCorrections corrections;
    private final PaperNames papers;

    Composing(JdbcMinutesWords words, JdbcMinutesCorrections corrections, PaperNames papers) {
        this.words = words;
        this.corrections = corrections;
        this.papers = papers;
    }

    MinutesDraft of(Negotiation negotiation, Minutes minutes) {
        var id = minutes.id();
        var lock = words.lockOf(id);
        if (lock.isPresent()) {
            var body = words.locked(id).orElseThrow();
            return new MinutesDraft(negotiation, minutes, body, List.of(), lock.get(), corrections.of(id));
        }
        var generated = Generation.of(negotiation, minutes, papers::of);
        var sections = sections(generated, words.of(id));
        var printed = sections.stream()
                .filter(section ->
                        !section.name().equals(OTHER.name()) || !section.text().isBlank())
                .map(DraftSection::section)
                .toList();
        return new MinutesDraft(negotiation, minutes, generated.with(printed), sections, null, corrections.of(id));
    }

    /** What a person wrote in a section that the data no longer gives stays, after the others. */
    private static List<DraftSection> sections(MinutesBody generated, List<SectionWords> written) {
        var byName = written.stream().collect(Collectors.toMap(SectionWords::section, Function.identity()));
        var sections = new ArrayList<DraftSection>();
        for (var section : generated.sections()) {
            sections.add(new DraftSection(section, byName.remove(section.name())));
        }
        var other = byName.remove(OTHER.name());
        for (var left : written) {
            if (byName.containsKey(left.section()) && left.text() != null) {
                sections.add(
                        new DraftSection(new MinutesSection(left.section(), false, null, left.heading(), ""), left));
            }
        }
        sections.add(new DraftSection(OTHER, other));
        return sections;
    }
}
