package se.arendegang.replay.rule;

import java.util.List;
import java.util.stream.Stream;
import se.arendegang.replay.tree.RecordedNode;

/** Lots decide a tie in elections (and of employing somebody) only; in all else the chair has the casting vote. */
final class Lots {

    private Lots() {}

    /** Whether lots were drawn between what was voted on. */
    static boolean decided(Sitting sitting, RecordedNode vote) {
        var sides = Stream.of("yes_for", "no_for")
                .flatMap(side -> vote.optionalText(side).stream())
                .toList();
        return sitting.board().at("item.kind").asText().map("val"::equals).orElse(true)
                && sitting.board().list("propositions").stream()
                        .filter(put -> put.optionalText("decided_by")
                                .filter("lottning"::equals)
                                .isPresent())
                        .anyMatch(put -> isBetween(put, sides));
    }

    /** A proposition that names no yrkanden is taken to be the one there is. */
    private static boolean isBetween(RecordedNode put, List<String> sides) {
        var named = put.texts("yrkanden");
        return named.isEmpty() || sides.isEmpty() || named.stream().anyMatch(sides::contains);
    }
}
