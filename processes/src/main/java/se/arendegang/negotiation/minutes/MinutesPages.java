package se.arendegang.negotiation.minutes;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiations;

/** The minutes of a case's negotiations as pages of HTML, read from the record each time. */
@Service
@Transactional(readOnly = true)
public class MinutesPages {

    private final Negotiations negotiations;
    private final Composing composing;

    MinutesPages(Negotiations negotiations, Composing composing) {
        this.negotiations = negotiations;
        this.composing = composing;
    }

    /** All of a case, in the order recorded. */
    public List<MinutesPage> ofCase(CaseId id) {
        return negotiations.ofCase(id).stream()
                .flatMap(negotiation ->
                        negotiation.minutes().stream().map(minutes -> composing.of(negotiation, minutes)))
                .sorted(Comparator.comparingInt(draft -> draft.minutes().seq()))
                .map(MinutesPages::page)
                .toList();
    }

    private static MinutesPage page(MinutesDraft draft) {
        return new MinutesPage("minutes-" + key(draft.minutes()) + ".html", html(draft));
    }

    /** What the set of minutes is called in file names. */
    static String key(Minutes minutes) {
        var key = minutes.key() == null ? String.valueOf(minutes.seq()) : minutes.key();
        return key.replaceAll("[^\\p{L}\\p{N}._-]", "-");
    }

    static String html(MinutesDraft draft) {
        return MinutesTemplate.fill(PrintedMinutes.of(draft));
    }
}
