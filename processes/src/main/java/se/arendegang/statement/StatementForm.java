package se.arendegang.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;

/** Statements as rows of a form; both bodies use it. */
public final class StatementForm {

    private StatementForm() {}

    public static Field rows() {
        return Field.rows(
                "statements",
                Field.choice("kind", "reservation", "sarskilt_uttalande", "ersattaryttrande")
                        .required(),
                Field.rows("by", Field.line("name").required(), Field.line("role"), Field.line("party")),
                Field.text("lead_in"),
                Field.text("counter_proposal"),
                Field.lines("counter_proposal_points"),
                Field.text("text"),
                Field.line("refers_to"),
                Field.yesNo("joint_across_parties"),
                Field.line("announced_at"),
                Field.line("text_received_on"),
                Field.line("id"));
    }

    /** The rows typed; one without an id of its own gets its number in the list. */
    public static List<Statement> read(FormValues values, int round, String body) {
        var statements = new ArrayList<Statement>();
        for (var row : values.rows("statements")) {
            var key = row.text("id")
                    .orElse((body.equals(Statements.COUNCIL_OF_MAYORS) ? "bb-" : "ks-") + (statements.size() + 1));
            statements.add(new Statement(
                    round,
                    body,
                    key,
                    row.textOrEmpty("kind"),
                    row.rows("by").stream().map(StatementForm::author).toList(),
                    row.text("lead_in").orElse(null),
                    row.text("counter_proposal").orElse(null),
                    linesOrNull(row, "counter_proposal_points"),
                    row.text("text").orElse(null),
                    row.text("refers_to").orElse(null),
                    row.text("joint_across_parties").isPresent() ? row.yes("joint_across_parties") : null,
                    row.text("announced_at").orElse(null),
                    row.text("text_received_on").orElse(null),
                    row.group("recorded").values()));
        }
        return statements;
    }

    private static @Nullable List<String> linesOrNull(FormValues row, String name) {
        return row.values().containsKey(name) ? row.lines(name) : null;
    }

    private static Author author(FormValues row) {
        return new Author(
                row.textOrEmpty("name"),
                row.text("role").orElse(null),
                row.text("party").orElse(null),
                row.group("recorded").values());
    }
}
