package se.arendegang.replay.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;

/**
 * Types what a recorded case says into a task's form. What the form asks goes into its field; what it does not ask, or
 * what the field has no room for (a date without a day), goes into the group {@code recorded} beside it.
 */
final class FormFilling {

    /** The group that forms keep beside their fields; people never see it. */
    static final String RECORDED = "recorded";

    private FormFilling() {}

    static FormValues fill(List<Field> fields, Map<String, ?> facts) {
        var byName = fields.stream().collect(Collectors.toMap(Field::name, field -> field, (one, other) -> one));
        var typed = new LinkedHashMap<String, Object>();
        var recorded = new LinkedHashMap<String, Object>();
        facts.forEach((name, fact) -> {
            var field = byName.get(name);
            if (fact == null) {
                return;
            }
            if (name.equals(RECORDED) && fact instanceof Map<?, ?> more) {
                more.forEach((key, value) -> recorded.put(String.valueOf(key), value));
            } else if (field != null && hasRoomFor(field, fact)) {
                typed.put(name, field.columns().isEmpty() ? fact : rows(field, (List<?>) fact));
            } else {
                recorded.put(name, fact);
            }
        });
        if (!recorded.isEmpty()) {
            typed.put(RECORDED, recorded);
        }
        return new FormValues(typed);
    }

    private static List<Map<String, Object>> rows(Field field, List<?> facts) {
        return facts.stream()
                .map(row -> fill(field.columns(), map(row)).values())
                .toList();
    }

    private static boolean hasRoomFor(Field field, Object fact) {
        return switch (field.type()) {
            case LINE, TEXT -> isScalar(fact);
            case DATE -> fact instanceof String text && isDay(text);
            case TIME -> fact instanceof String text && text.matches("([01]\\d|2[0-3]):[0-5]\\d");
            case NUMBER -> isScalar(fact) && fact.toString().matches("-?\\d{1,9}");
            case YES_NO -> fact instanceof Boolean;
            case CHOICE ->
                field.options().stream().anyMatch(option -> option.value().equals(fact));
            case LINES -> fact instanceof List<?> list && list.stream().allMatch(FormFilling::isScalar);
            case SEEN -> false;
            case ROWS -> fact instanceof List<?> list && list.stream().allMatch(row -> isRow(field, row));
        };
    }

    private static boolean isRow(Field field, @Nullable Object row) {
        return row instanceof Map
                && field.columns().stream()
                        .filter(column -> column.isRequiredFor(Field.ANY))
                        .allMatch(column -> {
                            var fact = map(row).get(column.name());
                            return fact != null && !fact.toString().isBlank() && hasRoomFor(column, fact);
                        });
    }

    private static boolean isScalar(@Nullable Object fact) {
        return fact instanceof String || fact instanceof Number || fact instanceof Boolean;
    }

    private static boolean isDay(String text) {
        return text.length() == 10
                && RecordedDate.parse(text).filter(RecordedDate::isDayKnown).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object row) {
        return row instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
