package se.arendegang.replay.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.arendegang.replay.tree.RecordedNode;

/** What the propositions and votes of a sitting gave: the outcomes that the decision can have. */
final class Won {
    /** A result may be said in a word instead of by the yrkande that won. */
    static final Set<String> WORDS =
            Set.of("ja", "nej", "bifall", "bifall_med_andring", "avslag", "aterremiss", "bordlaggning", "utgar");

    private static final Set<String> ON_THE_WHOLE = Set.of("bifall", "avslag");

    private Won() {}

    /** Empty when nothing was put, or no result is recorded. */
    static Set<String> outcomes(Sitting sitting) {
        Set<String> outcomes = new LinkedHashSet<>();
        List<RecordedNode> put = sitting.board().list("propositions");
        for (RecordedNode proposition : put) {
            proposition.optionalText("result").ifPresent(result -> {
                List<String> yrkanden = proposition.list("yrkanden").stream()
                        .flatMap(id -> id.asText().stream())
                        .toList();
                outcomes.addAll(outcome(sitting, yrkanden, result).stream().toList());
            });
        }
        for (RecordedNode vote : sitting.board().list("votes")) {
            List<String> sides = Stream.of("yes_for", "no_for")
                    .flatMap(side -> vote.optionalText(side).stream())
                    .toList();
            VoteSides.result(vote)
                    .ifPresent(result -> outcomes.addAll(
                            outcome(sitting, sides, result).stream().toList()));
        }
        return outcomes;
    }

    private static Optional<String> outcome(Sitting sitting, List<String> yrkanden, String result) {
        Optional<String> kind = sitting.yrkande(result).flatMap(yrkande -> yrkande.optionalText("kind"));
        if (kind.isPresent()) {
            return kind.map(Won::outcomeOf);
        }
        return switch (result) {
            case "ja" -> yrkanden.size() == 1 ? outcome(sitting, List.of(), yrkanden.getFirst()) : Optional.empty();
            case "nej", "avslag" -> rejectsTheWhole(sitting, yrkanden) ? Optional.of("avslag") : Optional.empty();
            default -> WORDS.contains(result) ? Optional.of(result) : Optional.empty();
        };
    }

    /** To turn down an addition or a remand is not to turn down the proposal. */
    private static boolean rejectsTheWhole(Sitting sitting, List<String> yrkanden) {
        return yrkanden.isEmpty()
                || yrkanden.stream()
                        .flatMap(id -> sitting.yrkande(id).stream())
                        .anyMatch(yrkande -> yrkande.optionalText("kind")
                                .filter(ON_THE_WHOLE::contains)
                                .isPresent());
    }

    private static String outcomeOf(String kind) {
        return kind.equals("andring") || kind.equals("tillagg") ? "bifall_med_andring" : kind;
    }
}
