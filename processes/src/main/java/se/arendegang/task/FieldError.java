package se.arendegang.task;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param path the field's name, for a row {@code name[2].column}
 * @param code the text {@code error.<code>}, which says what is wrong and what would be right
 */
public record FieldError(String path, String code, List<String> arguments) {

    public static FieldError of(String path, String code, String... arguments) {
        return new FieldError(path, code, List.of(arguments));
    }
}
