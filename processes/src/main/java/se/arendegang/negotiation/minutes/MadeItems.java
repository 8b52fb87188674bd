package se.arendegang.negotiation.minutes;

import static se.arendegang.negotiation.minutes.Generation.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.PinnedPaper;
import se.arendegang.negotiation.Presence;

/** The numbered items of minutes nobody wrote items for: opening, matter and papers, what was said, answers, closing. */
final class MadeItems {

    private final Negotiation negotiation;
    private final Minutes minutes;
    private final Told told;
    private final Function<PinnedPaper, String> names;
    private final List<MinutesSection> items = new ArrayList<>();

    MadeItems(Negotiation negotiation, Minutes minutes, Function<PinnedPaper, String> names) {
        this.names = names;
        this.negotiation = negotiation;
        this.minutes = minutes;
        this.told = new Told(minutes);
    }

    List<MinutesSection> all() {
        add("opening", "Inledning", List.of(opening()));
        add("matter", matter(), papers());
        add("views", "Personalorganisationernas synpunkter och yrkanden", told.putForward());
        add("answers", "Arbetsgivarens svar", told.answers());
        add("action-items", "Att göra", told.actions());
        add("final-position", "Personalorganisationernas ståndpunkter", told.positions());
        add("next-meeting", "Nästa möte", told.next());
        add("closing", "Avslutning", closing());
        return items;
    }

    private void add(String name, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            items.add(new MinutesSection(
                    name, true, String.valueOf(items.size() + 1), heading, String.join("\n\n", lines)));
        }
    }

    private String opening() {
        var form = negotiation.form();
        if ("written".equals(form)) {
            return "Förhandlingen fördes skriftligen.";
        }
        var chair = minutes.present().stream()
                .filter(person -> person.role() != null && person.role().startsWith("ordf"))
                .map(Presence::name)
                .findFirst();
        var opened = chair.map(name -> name + " öppnade mötet.").orElse("Mötet öppnades.");
        return "telephone".equals(form) ? opened + " Förhandlingen fördes per telefon." : opened;
    }

    private String matter() {
        var basis = minutes.statutoryBasis();
        return basis == null || basis.isBlank() ? "Verksamhetsfrågor" : basis;
    }

    private List<String> papers() {
        var lines = new ArrayList<String>();
        if (negotiation.matter() != null) {
            lines.add(negotiation.matter());
        }
        var labels = negotiation.papers().stream()
                .map(this::paper)
                .filter(label -> !label.isBlank())
                .toList();
        if (!labels.isEmpty()) {
            var sent = negotiation.call().calledOn();
            lines.add("Förelåg " + String.join("; ", labels)
                    + (sent == null
                            ? "."
                            : ", som skickades till personalorganisationerna den " + MinutesTitle.day(sent) + "."));
        }
        return lines.isEmpty() ? List.of("Underlag är inte antecknat.") : lines;
    }

    private String paper(PinnedPaper paper) {
        var version = paper.version() == null ? null : "version " + paper.version();
        var dated = paper.dated() == null ? null : "daterat " + MinutesTitle.day(paper.dated());
        return joined(", ", names.apply(paper), version, dated);
    }

    private List<String> closing() {
        var date = minutes.closingDate();
        return List.of(date == null ? "Mötet avslutades." : "Förhandlingen avslutades " + date + ".");
    }
}
