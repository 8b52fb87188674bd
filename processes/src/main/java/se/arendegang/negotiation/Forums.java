package se.arendegang.negotiation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standing forums, and how long before a meeting each is to be called. */
@Service
@Transactional
public class Forums {

    private final JdbcFrames frames;

    Forums(JdbcFrames frames) {
        this.frames = frames;
    }

    @Transactional(readOnly = true)
    public List<Forum> all() {
        return frames.forums();
    }

    /** The days that the forum of a negotiation has agreed on, when the call came later than that. */
    @Transactional(readOnly = true)
    public Optional<Integer> calledTooLate(Negotiation negotiation) {
        var days = negotiation.call().daysBefore();
        return days == null
                ? Optional.empty()
                : frames.forums().stream()
                        .filter(forum -> forum.name().equals(negotiation.call().forum()))
                        .map(Forum::callDays)
                        .filter(agreed -> days < agreed)
                        .findFirst();
    }

    public void callDays(String forum, int days) {
        frames.callDays(forum, days);
    }
}
