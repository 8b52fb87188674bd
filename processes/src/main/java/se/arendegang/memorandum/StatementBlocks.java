package se.arendegang.memorandum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.memorandum.Memorandum.StatementBlock;
import se.arendegang.statement.Statement;

/** Statements as printed, verbatim and in the order made. */
final class StatementBlocks {

    private StatementBlocks() {}

    static List<StatementBlock> of(List<Statement> made, List<Statement> all) {
        return made.stream().map(statement -> block(statement, all)).toList();
    }

    private static StatementBlock block(Statement statement, List<Statement> all) {
        return new StatementBlock(
                statement.kind(),
                LeadIn.of(statement, all),
                statement.counterProposal(),
                points(statement),
                Paragraphs.of(statement.text()));
    }

    /** A counter-proposal may be one sentence that says its point already (DOC-05); then the point is not said twice. */
    private static @Nullable StatementPoints points(Statement statement) {
        var points = statement.counterPoints();
        if (points == null || points.isEmpty()) {
            return null;
        }
        return points.stream().allMatch(point -> Paragraphs.says(statement.counterProposal(), point))
                ? null
                : new StatementPoints(points);
    }
}
