package se.arendegang.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;

/** Assignments as rows of a form, entered where the decision is noted. */
public final class AssignmentForm {

    private static final String DISCHARGED_BY = "discharged_by";
    private static final String DISCHARGES = "discharges";

    private AssignmentForm() {}

    public static Field rows() {
        return Field.rows(
                "assignments",
                Field.number("decision_point"),
                Field.line("to"),
                Field.text("what"),
                Field.line("frame"),
                Field.line("report_back_to"),
                Field.line("report_form"),
                Field.line("due"),
                Field.line("id"));
    }

    /**
     * The rows typed; one without an id of its own gets u- and its number in the list. Beside the form's own fields a
     * recorded case may bring {@code discharged_by} and {@code discharges} in the row's group {@code recorded}.
     */
    public static List<NewAssignment> read(FormValues values) {
        var given = new ArrayList<NewAssignment>();
        for (var row : values.rows("assignments")) {
            var beside = row.group("recorded");
            var extra = new LinkedHashMap<>(beside.values());
            extra.remove(DISCHARGED_BY);
            extra.remove(DISCHARGES);
            given.add(new NewAssignment(
                    row.text("id").orElse("u-" + (given.size() + 1)),
                    row.number("decision_point").orElse(null),
                    row.text("to").orElse(null),
                    row.text("what").orElse(null),
                    row.text("frame").orElse(null),
                    row.text("report_back_to").orElse(null),
                    row.text("report_form").orElse(null),
                    row.text("due").orElse(null),
                    beside.group(DISCHARGED_BY).values(),
                    beside.group(DISCHARGES).values(),
                    extra));
        }
        return given;
    }
}
