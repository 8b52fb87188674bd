package se.arendegang.negotiation.minutes;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Negotiations;

/** The minutes of a case's negotiations as pages of HTML, read from the record each time. */
@Service
@Transactional(readOnly = true)
public class MinutesPages {

    private final Negotiations negotiations;

    MinutesPages(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    /** All of a case, in the order recorded. */
    public List<MinutesPage> ofCase(CaseId id) {
        return pages(negotiations.ofCase(id));
    }

    /** What the actor may see of a case. */
    public List<MinutesPage> ofCase(CaseId id, Actor actor) {
        return pages(negotiations.ofCase(id, actor));
    }

    private static List<MinutesPage> pages(List<Negotiation> negotiations) {
        return negotiations.stream()
                .flatMap(negotiation -> negotiation.minutes().stream())
                .sorted(java.util.Comparator.comparingInt(Minutes::seq))
                .map(MinutesPages::page)
                .toList();
    }

    private static MinutesPage page(Minutes minutes) {
        var key = minutes.key() == null ? String.valueOf(minutes.seq()) : minutes.key();
        return new MinutesPage("minutes-" + key.replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".html", html(minutes));
    }

    static String html(Minutes minutes) {
        return MinutesTemplate.fill(PrintedMinutes.of(minutes));
    }
}
