package se.arendegang.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;

/** The questions of the staff report's form about what changes for the staff. */
final class StaffFactsForm {

    static final List<String> NAMES = List.of(
            "work_organisation_changes", "staff_concerned", "redundancies", "redundancies_number", "contracting_out");

    private StaffFactsForm() {}

    static List<Field> fields() {
        return List.of(
                Field.yesNo("work_organisation_changes"),
                Field.number("staff_concerned"),
                Field.yesNo("redundancies"),
                Field.number("redundancies_number"),
                Field.yesNo("contracting_out"));
    }

    static boolean isAnswered(FormValues values) {
        return NAMES.stream().anyMatch(name -> values.text(name).isPresent());
    }

    /** Nobody is fewer than none. */
    static List<FieldError> errors(FormValues values) {
        return Stream.of("staff_concerned", "redundancies_number")
                .filter(name -> values.number(name).orElse(0) < 0)
                .map(name -> FieldError.of(name, "not-a-number"))
                .toList();
    }

    static StaffFacts read(FormValues values) {
        return new StaffFacts(
                values.yes("work_organisation_changes"),
                values.number("staff_concerned").orElse(0),
                values.yes("redundancies"),
                values.number("redundancies_number").orElse(0),
                values.yes("contracting_out"));
    }

    static Map<String, Object> values(StaffFacts facts) {
        return Map.of(
                "work_organisation_changes", facts.workOrganisationChanges(),
                "staff_concerned", facts.staffConcerned(),
                "redundancies", facts.redundancies(),
                "redundancies_number", facts.redundant(),
                "contracting_out", facts.contractingOut());
    }
}
