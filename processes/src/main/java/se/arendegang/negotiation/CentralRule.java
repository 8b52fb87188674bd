package se.arendegang.negotiation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.task.Material;
import se.arendegang.text.InWords;
import se.arendegang.union.Agreements;

/** By when central negotiation is to be asked for, what says so, and what follows when nobody asks (MBL 14 §). */
@Component
class CentralRule {

    private static final String SILENCE = "Förhandlingen avslutas i oenighet, och inget hindrar längre beslutet.";

    private final Agreements agreements;

    CentralRule(Agreements agreements) {
        this.agreements = agreements;
    }

    List<Material> of(UnionParty party) {
        var central = party.central();
        var position = party.position();
        var by = central == null ? null : central.requestBy();
        var from = position == null ? null : position.on();
        if (by == null || from == null) {
            return List.of();
        }
        var says = agreements
                .centralRule(party.union(), from)
                .map(rule -> "enligt " + rule.agreement().name())
                .orElse("som brukar gälla, eftersom inget avtal är registrerat");
        var when = "Senast den %s: %d dagar från oenigheten den %s, %s. Lagen själv sätter ingen tid."
                .formatted(InWords.day(by), ChronoUnit.DAYS.between(from, by), InWords.day(from), says);
        return List.of(
                new Material("Tiden att begära central förhandling", when),
                new Material("Om ingen begäran görs i tid", SILENCE));
    }
}
