package se.arendegang.meeting;

import java.util.List;
import se.arendegang.assignment.AssignmentForm;
import se.arendegang.statement.StatementForm;
import se.arendegang.task.Field;
import se.arendegang.task.Option;

/** What can be said of an item. Nothing is required: everything can be entered late. */
final class ItemFields {

    private ItemFields() {}

    static Field agenda(List<Option> listings) {
        return Field.rows(
                "items",
                Field.choice("listing", listings),
                Field.number("place"),
                Field.number("paragraph"),
                Field.choice("kind", "beslut", "information", "anmalan", "val"),
                Field.yesNo("en_bloc"),
                Field.yesNo("closed_doors"),
                Field.text("late_reason"));
    }

    static Field items(List<Option> listings) {
        return Field.rows(
                "items",
                Field.choice("listing", listings),
                Field.number("paragraph"),
                Field.choice("kind", "beslut", "information", "anmalan", "val"),
                Field.yesNo("en_bloc"),
                Field.yesNo("closed_doors"),
                Field.choice("outcome", ItemOutcome.codes()),
                Field.text("reason"),
                Field.choice("remand_to", "drafting", "council_of_mayors"),
                Field.rows(
                        "points",
                        Field.number("nr"),
                        Field.choice("body", "kommunstyrelsen", "kommunfullmaktige"),
                        Field.choice("outcome", ItemOutcome.codes()),
                        Field.text("text")),
                Field.rows(
                        "yrkanden",
                        Field.line("id"),
                        Field.choice("kind", "bifall", "avslag", "andring", "tillagg", "aterremiss", "bordlaggning"),
                        Field.rows("by", Field.line("name"), Field.line("party")),
                        Field.text("text"),
                        Field.lines("points"),
                        Field.yesNo("withdrawn"),
                        Field.choice("received_as", "oral", "paper", "mail", "portal")),
                Field.rows(
                        "propositions",
                        Field.text("question"),
                        Field.lines("yrkanden"),
                        Field.choice("decided_by", "acklamation", "votering", "lottning"),
                        Field.line("result")),
                Field.rows(
                        "votes",
                        Field.text("question"),
                        Field.line("yes_for"),
                        Field.line("no_for"),
                        Field.rows("by_name", Field.line("name"), Field.choice("vote", "ja", "nej", "avstar")),
                        Field.choice("casting_vote", "ja", "nej"),
                        Field.line("result")),
                Field.rows(
                        "disqualified",
                        Field.line("name"),
                        Field.text("reason"),
                        Field.choice("declared_by", "self", "body")),
                StatementForm.rows(),
                AssignmentForm.rows(),
                Field.choice("appeal", "laglighetsprovning", "forvaltningsbesvar", "ej_overklagbart"));
    }

    /** Who was there. */
    static Field attendance() {
        return Field.rows(
                "attendance",
                Field.line("name"),
                Field.line("party"),
                Field.choice("capacity", "ledamot", "tjanstgorande_ersattare", "ersattare", "annan"),
                Field.line("for"),
                Field.line("arrived_before_item"),
                Field.line("left_after_item"));
    }
}
