package se.arendegang.negotiation;

import java.util.List;
import se.arendegang.task.Field;
import se.arendegang.task.Option;

/** The fields of a set of minutes, named as in a recorded case. */
final class MinutesForm {

    /** The member behind a demand is never named (N-07): these words or none. */
    static final List<String> ON_BEHALF_OF = List.of("enskild medlem", "enskilda medlemmar");

    private MinutesForm() {}

    static List<Field> fields() {
        return List.of(
                Field.rows("dates", Field.date("date")),
                Field.line("title"),
                Field.line("minutes_no"),
                Field.line("statutory_basis_as_written"),
                Field.rows(
                        "present",
                        Field.line("name"),
                        Field.line("organisation"),
                        Field.line("role"),
                        Field.choice("side", "employer", "union")),
                Field.rows("items", Field.line("no_as_written"), Field.line("heading"), Field.text("text")),
                Field.rows("union_views", Field.line("by"), Field.text("text")),
                demands(),
                Field.rows("employer_answers", Field.text("text")),
                Field.rows("action_items", Field.line("what"), Field.date("due"), Field.date("delivered_on")),
                Field.date("next_date"),
                Field.time("next_time"),
                Field.line("next_purpose"),
                Field.rows(
                        "union_final_position",
                        Field.lines("by"),
                        Field.choice("code", Position.codes()),
                        Field.text("text")),
                Field.date("closing_date"),
                Field.line("keeper_name"),
                Field.line("keeper_organisation"),
                Field.rows(
                        "adjusters", Field.line("name"), Field.line("for"), Field.choice("side", "employer", "union")),
                Field.date("adjust_by"));
    }

    private static Field demands() {
        return Field.rows(
                "demands",
                Field.choice(
                        "kind",
                        "synpunkt",
                        "andringsforslag",
                        "onskemal",
                        "yrkande",
                        "yrkande_ajournering",
                        "yrkande_procedur"),
                Field.lines("by"),
                Field.choice(
                        "on_behalf_of",
                        ON_BEHALF_OF.stream()
                                .map(words -> new Option(words, words))
                                .toList()),
                Field.text("text"),
                Field.choice("received_as", "oral", "mail", "paper", "portal"),
                Field.choice("employer_answer", EmployerAnswer.codes()),
                Field.text("employer_answer_text"));
    }
}
