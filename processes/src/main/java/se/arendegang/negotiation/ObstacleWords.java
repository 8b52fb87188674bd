package se.arendegang.negotiation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arendegang.task.Material;
import se.arendegang.text.InWords;

/** Obstacles in words, to be read beside a task before a decision. They warn and never lock. */
public final class ObstacleWords {

    private ObstacleWords() {}

    /** Nothing when nothing stands in the way. */
    public static Stream<Material> material(List<Obstacle> obstacles) {
        return obstacles.isEmpty()
                ? Stream.empty()
                : Stream.of(new Material(
                        "Hinder för beslut",
                        obstacles.stream().map(ObstacleWords::sentence).collect(Collectors.joining("\n\n"))));
    }

    public static String sentence(Obstacle obstacle) {
        var union = obstacle.union() == null ? "" : " med " + obstacle.union();
        if (obstacle.stops()) {
            return obstacle.union() + " har förklarat veto (MBL 39 §)"
                    + (obstacle.since() == null ? "" : " den " + InWords.day(obstacle.since()))
                    + ". Det stoppar beslutet.";
        }
        return what(obstacle) + union + " är inte avslutad" + since(obstacle) + ".";
    }

    private static String since(Obstacle obstacle) {
        var day = obstacle.since();
        if (day == null) {
            return "";
        }
        return (obstacle.isAfterDisagreement() ? "; oenighet sedan den " : "; den pågår sedan den ") + InWords.day(day);
    }

    /** Under an agreement that replaces the paragraphs the word is another. */
    private static String what(Obstacle obstacle) {
        return "samverkan".equals(obstacle.basis()) ? "Samverkan" : "Förhandlingen";
    }
}
