package se.arendegang.replay.rule;

import java.util.Set;
import java.util.TreeSet;
import se.arendegang.replay.tree.RecordedNode;

/** The numbers of the points that were ever proposed or decided in the case. */
final class Points {
    private Points() {}

    static Set<String> numbers(Checked recorded) {
        Set<String> numbers = new TreeSet<>();
        for (Round round : recorded.rounds()) {
            collect(round.blocks().child("proposed_decision"), numbers);
            collect(round.board().child("decision"), numbers);
            int office = round.blocks()
                    .child("tjansteutlatande")
                    .list("proposed_decision_points")
                    .size();
            for (int number = 1; number <= office; number++) {
                numbers.add(String.valueOf(number));
            }
        }
        return numbers;
    }

    private static void collect(RecordedNode block, Set<String> numbers) {
        block.list("points").forEach(point -> point.optionalText("nr").ifPresent(numbers::add));
    }
}
