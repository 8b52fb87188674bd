package se.arendegang.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.negotiation.ObstacleWords;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.task.Material;

/** Warns before the decision of what stands in the way of the cases on an agenda. */
@Component
class AgendaWarnings {

    private final Listings listings;
    private final CaseFiles cases;
    private final Obstacles obstacles;

    AgendaWarnings(Listings listings, CaseFiles cases, Obstacles obstacles) {
        this.listings = listings;
        this.cases = cases;
        this.obstacles = obstacles;
    }

    List<Material> material(MeetingId id) {
        return listings.agenda(id).stream().flatMap(this::of).toList();
    }

    private Stream<Material> of(Listing listing) {
        var inTheWay = obstacles.of(listing.caseId(), "board");
        var file = cases.get(listing.caseId());
        return inTheWay.isEmpty()
                ? Stream.empty()
                : Stream.of(new Material(
                        "Hinder för beslut: " + file.dnr() + " " + file.title(),
                        inTheWay.stream().map(ObstacleWords::sentence).collect(Collectors.joining("\n\n"))));
    }
}
