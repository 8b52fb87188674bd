package se.arendegang.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds what was typed against the form: what must be there is there, and is of its kind. */
final class FormCheck {

    private FormCheck() {}

    static List<FieldError> of(TaskForm form, String outcome, FormValues values) {
        if (!form.outcomes().contains(outcome)) {
            return List.of(FieldError.of("outcome", "unknown-outcome", outcome));
        }
        return errors(form.fields(), "", outcome, values);
    }

    private static List<FieldError> errors(List<Field> fields, String prefix, String outcome, FormValues values) {
        return fields.stream()
                .flatMap(field -> error(field, prefix, outcome, values))
                .toList();
    }

    private static Stream<FieldError> error(Field field, String prefix, String outcome, FormValues values) {
        var path = prefix + field.name();
        if (isEmpty(field, values)) {
            return field.isRequiredFor(outcome) ? Stream.of(FieldError.of(path, "required")) : Stream.empty();
        }
        if (field.type() == FieldType.ROWS) {
            var found = new ArrayList<FieldError>();
            var rows = values.rows(field.name());
            for (int i = 0; i < rows.size(); i++) {
                found.addAll(errors(field.columns(), path + "[" + i + "].", outcome, rows.get(i)));
            }
            return found.stream();
        }
        return isOfItsKind(field, values) ? Stream.empty() : Stream.of(FieldError.of(path, kindError(field)));
    }

    private static boolean isEmpty(Field field, FormValues values) {
        return switch (field.type()) {
            case LINES -> values.lines(field.name()).isEmpty();
            case ROWS -> values.rows(field.name()).isEmpty();
            default -> values.text(field.name()).isEmpty();
        };
    }

    private static boolean isOfItsKind(Field field, FormValues values) {
        var text = values.textOrEmpty(field.name());
        try {
            switch (field.type()) {
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case NUMBER -> Integer.parseInt(text);
                case CHOICE -> {
                    return field.options().stream()
                            .anyMatch(option -> option.value().equals(text));
                }
                default -> {
                    return true;
                }
            }
            return true;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private static String kindError(Field field) {
        return switch (field.type()) {
            case DATE -> "not-a-date";
            case TIME -> "not-a-time";
            case NUMBER -> "not-a-number";
            default -> "not-a-choice";
        };
    }
}
