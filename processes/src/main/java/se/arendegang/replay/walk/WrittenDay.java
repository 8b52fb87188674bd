package se.arendegang.replay.walk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that a sentence names in Swedish words or in figures. */
final class WrittenDay {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s+(" + String.join("|", MONTHS) + ")\\s*,?\\s+(\\d{4})");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private WrittenDay() {}

    static Optional<LocalDate> in(String sentence) {
        var words = IN_WORDS.matcher(sentence.toLowerCase(Locale.ROOT));
        if (words.find()) {
            return day(words.group(3), String.valueOf(MONTHS.indexOf(words.group(2)) + 1), words.group(1));
        }
        var figures = IN_FIGURES.matcher(sentence);
        return figures.find() ? day(figures.group(1), figures.group(2), figures.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
