package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;

/**
 * The sentence that tells of the negotiation in the staff report and the memorandum, from what the minutes hold: forum,
 * days, central negotiation, and that the minutes are annexed (path.md 4.1 row 6, 4.4).
 */
@Component
public class NegotiationSentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.of("sv", "SE"));
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    private final JdbcNegotiations negotiations;
    private final JdbcFrames frames;

    NegotiationSentence(JdbcNegotiations negotiations, JdbcFrames frames) {
        this.negotiations = negotiations;
        this.frames = frames;
    }

    /** Of what was negotiated before the board's decision; empty before the parties have met. */
    @Transactional(readOnly = true)
    public Optional<String> of(CaseId id) {
        var held = negotiations.ofCase(id).stream()
                .filter(negotiation -> negotiation.gates().startsWith("board"))
                .toList();
        var minutes = held.stream()
                .flatMap(negotiation -> negotiation.minutes().stream())
                .toList();
        var local = days(minutes, one -> one.centralWith() == null);
        var central = days(minutes, one -> one.centralWith() != null);
        if (local.isEmpty() && central.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        if (!local.isEmpty()) {
            parts.add(forum(id, held) + " " + inWords(local));
        }
        if (!central.isEmpty()) {
            parts.add("centralt " + inWords(central));
        }
        return Optional.of("Förslaget har behandlats " + String.join(" och ", parts) + annexed(minutes) + ".");
    }

    /** Where the parties were called to meet, or the forum that the case's papers name. */
    private String forum(CaseId id, List<Negotiation> held) {
        var called = held.stream().map(negotiation -> negotiation.call().forum());
        var framed = frames.ofCase(id).stream().map(Frame::forum);
        var name = Stream.concat(called, framed).filter(Objects::nonNull).findFirst();
        if (name.isEmpty()) {
            return "med de fackliga organisationerna";
        }
        var isGroup = frames.forums().stream()
                .anyMatch(
                        forum -> forum.name().equals(name.get()) && forum.kind().equals("administration_group"));
        return isGroup ? "i förvaltningsgruppen" : "i " + name.get();
    }

    private static List<LocalDate> days(List<Minutes> minutes, Predicate<Minutes> which) {
        return minutes.stream()
                .filter(which)
                .map(Minutes::dates)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .flatMap(NegotiationSentence::day)
                .distinct()
                .sorted()
                .toList();
    }

    /** A date less precise than a day cannot be told of as one. */
    private static Stream<LocalDate> day(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}") ? Stream.of(LocalDate.parse(written)) : Stream.empty();
    }

    /** Month and year once for all days that share them: 20 oktober, 6 och 8 november 2006. */
    static String inWords(List<LocalDate> days) {
        var words = new ArrayList<String>();
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var next = i + 1 < days.size() ? days.get(i + 1) : null;
            if (next == null || next.getYear() != day.getYear()) {
                words.add(YEAR.format(day));
            } else {
                words.add((next.getMonth() == day.getMonth() ? DAY : MONTH).format(day));
            }
        }
        var last = words.removeLast();
        return words.isEmpty() ? last : String.join(", ", words) + " och " + last;
    }

    private static String annexed(List<Minutes> minutes) {
        var annexes = minutes.stream().filter(one -> one.annexNo() != null).count();
        if (annexes == 0) {
            return "";
        }
        return annexes == 1 ? " (se bilaga)" : " (se bilagor)";
    }
}
