package se.arendegang.task;

/** How a field is typed in; {@code LINES} is a list of short texts, {@code ROWS} a repeated group of fields. */
public enum FieldType {
    LINE,
    TEXT,
    DATE,
    TIME,
    NUMBER,
    YES_NO,
    CHOICE,
    LINES,
    ROWS,
    /** Not shown and never typed: what the form was opened on, given back as it was. */
    SEEN
}
