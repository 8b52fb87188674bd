package se.arendegang.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in running text. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    private InWords() {}

    /** 27 november 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
