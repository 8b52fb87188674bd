package se.arendegang.task;

import java.util.List;
import java.util.stream.Stream;

/**
 * One field of a form. Its label is the text {@code field.<name>}.
 *
 * @param requiredFor the outcomes for which it must be filled in; empty = never
 * @param columns the fields of each row, for {@link FieldType#ROWS}
 */
public record Field(String name, FieldType type, List<String> requiredFor, List<Option> options, List<Field> columns) {

    /** Marks a field as needed whatever the outcome. */
    public static final String ANY = "*";

    public static Field line(String name) {
        return of(name, FieldType.LINE);
    }

    public static Field text(String name) {
        return of(name, FieldType.TEXT);
    }

    public static Field date(String name) {
        return of(name, FieldType.DATE);
    }

    public static Field time(String name) {
        return of(name, FieldType.TIME);
    }

    public static Field number(String name) {
        return of(name, FieldType.NUMBER);
    }

    public static Field yesNo(String name) {
        return of(name, FieldType.YES_NO);
    }

    public static Field lines(String name) {
        return of(name, FieldType.LINES);
    }

    public static Field choice(String name, String... values) {
        return choice(name, Stream.of(values).map(v -> new Option(v, null)).toList());
    }

    public static Field choice(String name, List<Option> options) {
        return new Field(name, FieldType.CHOICE, List.of(), options, List.of());
    }

    public static Field rows(String name, Field... columns) {
        return new Field(name, FieldType.ROWS, List.of(), List.of(), List.of(columns));
    }

    /** Given back as it was prefilled, so that a change made meanwhile is noticed. */
    public static Field seen(String name) {
        return of(name, FieldType.SEEN);
    }

    public Field required() {
        return new Field(name, type, List.of(ANY), options, columns);
    }

    public Field requiredFor(String... outcomes) {
        return new Field(name, type, List.of(outcomes), options, columns);
    }

    public boolean isRequiredFor(String outcome) {
        return requiredFor.contains(ANY) || requiredFor.contains(outcome);
    }

    private static Field of(String name, FieldType type) {
        return new Field(name, type, List.of(), List.of(), List.of());
    }
}
