package se.arendegang.negotiation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseWithdrawn;
import se.arendegang.identity.Actor;

/** A withdrawn case leaves nothing to negotiate on. */
@Component
class StopWithCase {

    private final Negotiations negotiations;
    private final CaseFiles cases;

    StopWithCase(Negotiations negotiations, CaseFiles cases) {
        this.negotiations = negotiations;
        this.cases = cases;
    }

    @EventListener
    void on(CaseWithdrawn withdrawn) {
        var today = cases.today(withdrawn.id());
        negotiations.ofCase(withdrawn.id()).stream()
                .filter(Negotiation::isOpen)
                .forEach(n ->
                        negotiations.stop(n.id(), "ärendet återkallades: " + withdrawn.reason(), Actor.SYSTEM, today));
    }
}
