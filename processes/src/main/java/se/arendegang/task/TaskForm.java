package se.arendegang.task;

import java.util.List;

/**
 * What a task shows and asks.
 *
 * @param outcomes what can be decided; the first is the usual one. {@code skipped} is always possible and not listed
 * @param prefilled what the form holds before anybody has typed
 */
public record TaskForm(List<Material> material, List<Field> fields, List<String> outcomes, FormValues prefilled) {

    /** Every task can be skipped with a reason; the path then goes on as usual. */
    public static final String SKIPPED = "skipped";

    public static TaskForm of(List<String> outcomes, Field... fields) {
        return new TaskForm(List.of(), List.of(fields), outcomes, FormValues.EMPTY);
    }

    public TaskForm without(List<Field> left) {
        return new TaskForm(
                material, fields.stream().filter(field -> !left.contains(field)).toList(), outcomes, prefilled);
    }

    public TaskForm reading(List<Material> shown) {
        return new TaskForm(shown, fields, outcomes, prefilled);
    }

    public TaskForm prefilledWith(FormValues values) {
        return new TaskForm(material, fields, outcomes, values);
    }
}
