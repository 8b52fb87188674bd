package se.arendegang.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What a form could have been filled in with: of a choice only what is on offer, whoever sent it. */
final class Fitting {

    private Fitting() {}

    static FormValues of(List<Field> fields, FormValues values) {
        var fitting = new LinkedHashMap<>(values.values());
        for (var field : fields) {
            if (field.type() == FieldType.CHOICE && !isOnOffer(field, values)) {
                fitting.remove(field.name());
            } else if (field.type() == FieldType.ROWS && values.values().get(field.name()) instanceof List<?>) {
                fitting.put(
                        field.name(),
                        values.rows(field.name()).stream()
                                .map(row -> of(field.columns(), row).values())
                                .collect(Collectors.toList()));
            }
        }
        return new FormValues(fitting);
    }

    private static boolean isOnOffer(Field field, FormValues values) {
        var chosen = values.text(field.name());
        return chosen.isEmpty()
                || field.options().stream().anyMatch(option -> option.value().equals(chosen.get()));
    }
}
