package se.arendegang.replay.export;

import java.util.List;
import se.arendegang.statement.Author;
import se.arendegang.statement.Statement;

/** Statements as a recorded case lists them. */
final class StatementRows {

    private StatementRows() {}

    static List<Block> of(List<Statement> statements) {
        return statements.stream().map(StatementRows::row).toList();
    }

    private static Block row(Statement statement) {
        return new Block()
                .put("id", statement.key())
                .put("kind", statement.kind())
                .rows("by", statement.authors(), StatementRows::author)
                .put("lead_in", statement.leadIn())
                .put("counter_proposal", statement.counterProposal())
                .put("counter_proposal_points", statement.counterPoints())
                .put("text", statement.text())
                .put("refers_to", statement.refersTo())
                .put("joint_across_parties", statement.jointAcrossParties())
                .put("announced_at", statement.announcedAt())
                .put("text_received_on", statement.textReceivedOn())
                .extras(statement.extra());
    }

    private static Block author(Author author) {
        return new Block()
                .put("name", author.name())
                .put("role", author.role())
                .put("party", author.party())
                .extras(author.extra());
    }
}
