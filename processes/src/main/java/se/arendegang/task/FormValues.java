package se.arendegang.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, by field name: text, number, boolean, list of texts, list of rows. A blank text counts as nothing.
 * Further names than the form's own are kept with the facts they belong to ({@code recorded}, see replay).
 */
public record FormValues(Map<String, Object> values) {

    public static final FormValues EMPTY = new FormValues(Map.of());

    public FormValues {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static FormValues of(String name, Object value) {
        return new FormValues(Map.of(name, value));
    }

    public FormValues and(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new FormValues(more);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).filter(s -> !s.isBlank());
    }

    /** The text, or the empty string. */
    public String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** @throws java.time.format.DateTimeParseException when it is no date; forms are checked before they are recorded */
    public Optional<LocalDate> date(String name) {
        return text(name).map(LocalDate::parse);
    }

    public Optional<Integer> number(String name) {
        return text(name).map(Integer::valueOf);
    }

    public boolean yes(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    public List<String> lines(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).filter(s -> !s.isBlank()).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    public List<FormValues> rows(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .map(row -> new FormValues((Map<String, Object>) row))
                        .toList()
                : List.of();
    }

    /** A nested group kept as it came; empty when absent. */
    @SuppressWarnings("unchecked")
    public FormValues group(String name) {
        return values.get(name) instanceof Map<?, ?> map ? new FormValues((Map<String, Object>) map) : EMPTY;
    }
}
