package se.arendegang.negotiation;

import java.util.List;
import se.arendegang.task.Field;

/** How and when the negotiation ended with a union, when that is said in words of its own (MBL 16 § third paragraph). */
final class EndFields {

    private EndFields() {}

    static List<Field> all() {
        return List.of(
                Field.choice("ended_how", "agreed", "withdrawal", "non_appearance", "no_request_in_time"),
                Field.date("ended_on"));
    }
}
