package se.arendegang.replay.rule;

import java.util.Optional;
import se.arendegang.replay.tree.RecordedNode;

/** The two sides of a vote. A result may name the yrkande that won, or say yes or no. */
final class VoteSides {
    private VoteSides() {}

    static long count(RecordedNode vote, String side) {
        return vote.list("by_name").stream()
                .filter(voter -> voter.optionalText("vote").filter(side::equals).isPresent())
                .count();
    }

    /** The side that is said to have won, as {@code yes_for} or {@code no_for} names it. */
    static Optional<String> result(RecordedNode vote) {
        return vote.optionalText("result").map(result -> switch (result) {
            case "ja" -> vote.optionalText("yes_for").orElse("ja");
            case "nej" -> vote.optionalText("no_for").orElse("nej");
            default -> result;
        });
    }
}
