package se.arendegang.ui.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.arendegang.text.InWords;

/** Dates as people say them. */
public final class Dates {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE d/M", Texts.SWEDISH);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Texts.SWEDISH);
    private static final DateTimeFormatter FAR = DateTimeFormatter.ofPattern("d MMM yyyy", Texts.SWEDISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Texts.SWEDISH);

    private Dates() {}

    /** 27 november 2026, in running text. */
    public static String full(LocalDate date) {
        return InWords.day(date);
    }

    /** 14:02, in Stockholm. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(STOCKHOLM));
    }

    /** The minute on a day, for a receipt: 2026-03-02 14:07. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(STOCKHOLM));
    }

    /** The Swedish words: i går, i dag, i morgon, fre 27/11 within a fortnight, else 3 mars or 3 mars 2025. */
    public static String near(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return "i dag";
        }
        if (days == 1) {
            return "i morgon";
        }
        if (days == -1) {
            return "i går";
        }
        if (Math.abs(days) <= 14) {
            return NEAR.format(date);
        }
        return date.getYear() == today.getYear() ? THIS_YEAR.format(date) : FAR.format(date);
    }

    public static String day(Instant instant, LocalDate today) {
        return near(instant.atZone(STOCKHOLM).toLocalDate(), today);
    }

    /** For hovering and screen readers: fredag 27 november 2026. */
    public static String exact(LocalDate date) {
        return LONG.format(date);
    }
}
