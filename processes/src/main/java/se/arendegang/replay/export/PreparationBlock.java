package se.arendegang.replay.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.council.PreparationOutcome;
import se.arendegang.council.PreparationOutcomes;
import se.arendegang.replay.words.SchemaWords;
import se.arendegang.statement.Statement;
import se.arendegang.statement.Statements;

/** What borgarrådsberedningen said, and the statements made there. */
@Component
@Order(20)
class PreparationBlock implements RoundBlocks {

    private final PreparationOutcomes outcomes;
    private final Statements statements;

    PreparationBlock(PreparationOutcomes outcomes, Statements statements) {
        this.outcomes = outcomes;
        this.statements = statements;
    }

    @Override
    public void write(CaseFile file, int round, Block block) {
        @Nullable
        PreparationOutcome outcome = outcomes.ofCase(file.id()).stream()
                .filter(said -> said.round() == round)
                .reduce((earlier, later) -> later)
                .orElse(null);
        List<Statement> made = statements.of(file.id(), round, Statements.COUNCIL_OF_MAYORS);
        var preparation = new Block();
        if (outcome != null) {
            preparation
                    .put("outcome", SchemaWords.PREPARATION.recorded(outcome.outcome()))
                    .put("text", outcome.text())
                    .put("date", outcome.happenedOn())
                    .put("reason", outcome.reason());
        }
        block.put(
                "borgarradsberedningen",
                preparation.put("statements", StatementRows.of(made)).extras(outcome == null ? null : outcome.extra()));
    }
}
