package se.arendegang.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.negotiation.LeftText;
import se.arendegang.negotiation.ObstacleWords;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.negotiation.Unnegotiated;
import se.arendegang.task.Material;

/** Warns before the decision of what stands in the way of the cases on an agenda. */
@Component
class AgendaWarnings {

    private final Listings listings;
    private final CaseFiles cases;
    private final Obstacles obstacles;
    private final Unnegotiated unnegotiated;

    AgendaWarnings(Listings listings, CaseFiles cases, Obstacles obstacles, Unnegotiated unnegotiated) {
        this.unnegotiated = unnegotiated;
        this.listings = listings;
        this.cases = cases;
        this.obstacles = obstacles;
    }

    List<Material> material(MeetingId id) {
        return listings.agenda(id).stream().flatMap(this::of).toList();
    }

    private Stream<Material> of(Listing listing) {
        var file = cases.get(listing.caseId());
        var name = ": " + file.dnr() + " " + file.title();
        var inTheWay = obstacles.of(listing.caseId(), "board").stream().map(ObstacleWords::sentence);
        var left = unnegotiated.of(listing.caseId()).stream().map(LeftText::sentence);
        return Stream.concat(material("Hinder för beslut" + name, inTheWay), material("Inte förhandlat" + name, left));
    }

    private static Stream<Material> material(String heading, Stream<String> sentences) {
        var text = sentences.collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? Stream.empty() : Stream.of(new Material(heading, text));
    }
}
