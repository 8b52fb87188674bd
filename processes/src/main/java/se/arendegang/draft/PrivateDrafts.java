package se.arendegang.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.Actor;

/**
 * Keeps what a person types at a place (an address and a form's name) until it is handed in or thrown away: it survives a
 * reload, another machine and an engine's outage. Asked with the person's own actor only, so nobody reads another's.
 */
@Service
@Transactional
public class PrivateDrafts {

    private final JdbcPrivateDrafts drafts;
    private final Clock clock;

    PrivateDrafts(JdbcPrivateDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Typed> find(String place, Actor actor) {
        return drafts.find(place, account(actor));
    }

    /** @return when it was kept */
    public Instant keep(String place, Map<String, Object> values, Actor actor) {
        var now = clock.instant();
        drafts.keep(place, values, account(actor), now);
        return now;
    }

    public void forget(String place, Actor actor) {
        drafts.forget(place, account(actor));
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account(), "only a person types").value();
    }
}
