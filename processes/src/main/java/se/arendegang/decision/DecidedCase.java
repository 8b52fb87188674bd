package se.arendegang.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.board.DecidedPoints;
import se.arendegang.casefile.CaseId;
import se.arendegang.meeting.Listings;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;

/** The decision beside a task that follows it. */
@Component
class DecidedCase {

    private final Listings listings;
    private final DecidedPoints points;

    DecidedCase(Listings listings, DecidedPoints points) {
        this.listings = listings;
        this.points = points;
    }

    static CaseId of(OpenTask task) {
        return new CaseId(Objects.requireNonNull(task.caseId(), "a task after the decision without a case"));
    }

    List<Material> material(OpenTask task) {
        return listings.newest(of(task), task.key().round()).stream()
                .map(l -> new Material(
                        "Beslut", points.of(l).stream().map(DecidedCase::line).collect(Collectors.joining("\n\n"))))
                .toList();
    }

    private static String line(DecidedPoints.Point point) {
        return (point.nr() == null ? "" : point.nr() + ". ") + (point.text() == null ? "" : point.text());
    }
}
