package se.arendegang.casefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A registration number as its time wrote it: {@code 041-4239/2006} (classification-serial/year) then, {@code KS
 * 2026/812} (body year/serial) now (C-01).
 */
record Dnr(String classification, int serial, int year) {

    private static final Pattern THEN = Pattern.compile("(\\S+)-(\\d+)/(\\d{4})");
    private static final Pattern NOW = Pattern.compile("(\\S+) (\\d{4})/(\\d+)");

    /** The parts, where the number is written in a way that is known; others are kept as they are. */
    static Optional<Dnr> parse(String text) {
        var then = THEN.matcher(text);
        if (then.matches()) {
            return Optional.of(parts(then, 1, 2, 3));
        }
        var now = NOW.matcher(text);
        return now.matches() ? Optional.of(parts(now, 1, 3, 2)) : Optional.empty();
    }

    private static Dnr parts(Matcher m, int classification, int serial, int year) {
        return new Dnr(m.group(classification), Integer.parseInt(m.group(serial)), Integer.parseInt(m.group(year)));
    }

    /** As today's series writes it. */
    @Override
    public String toString() {
        return classification + " " + year + "/" + serial;
    }
}
