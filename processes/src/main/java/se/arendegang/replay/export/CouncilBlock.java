package se.arendegang.replay.export;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arendegang.board.CouncilOutcome;
import se.arendegang.board.CouncilOutcomes;
import se.arendegang.casefile.CaseFile;

/** What came back from kommunfullmäktige. */
@Component
@Order(40)
class CouncilBlock implements RoundBlocks {

    private final CouncilOutcomes outcomes;

    CouncilBlock(CouncilOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void write(CaseFile file, int round, Block block) {
        outcomes.find(file.id(), round)
                .filter(outcome -> !Boolean.FALSE.equals(outcome.extra().get(CouncilOutcome.STATED)))
                .ifPresent(outcome -> block.put(
                        "kommunfullmaktige",
                        new Block()
                                .put("decided_on", outcome.decidedOn())
                                .put("outcome", word(outcome))
                                .put("reason", outcome.reason())
                                .extras(Extras.without(outcome.extra(), CouncilOutcome.STATED))));
    }

    private static @Nullable String word(CouncilOutcome outcome) {
        return switch (outcome.outcome()) {
            case "approved" -> "bifall";
            case "rejected" -> "avslag";
            case "remanded" -> Boolean.TRUE.equals(outcome.minority()) ? "minoritetsaterremiss" : "aterremiss";
            default -> null;
        };
    }
}
