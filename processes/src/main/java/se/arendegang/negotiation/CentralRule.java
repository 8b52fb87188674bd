package se.arendegang.negotiation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.task.Material;
import se.arendegang.text.InWords;
import se.arendegang.union.Agreements;
import se.arendegang.union.UnionAgreement;

/** By when central negotiation is to be asked for, what says so, and what follows when nobody asks (MBL 14 §). */
@Component
class CentralRule {

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
        var rule = agreements.centralRule(party.union(), from).map(agreed -> agreed.agreement());
        var days = by.toEpochDay() - from.toEpochDay();
        var says = rule.map(UnionAgreement::name)
                .map(name -> "enligt " + name)
                .orElse("som brukar gälla, eftersom inget avtal är registrerat");
        var when = "Senast den " + InWords.day(by) + ": " + days + " dagar från oenigheten den " + InWords.day(from)
                + ", " + says + ". Lagen själv sätter ingen tid.";
        return List.of(
                new Material("Tiden att begära central förhandling", when),
                new Material(
                        "Om ingen begäran görs i tid",
                        "Förhandlingen avslutas med " + party.name()
                                + " i oenighet, och den står inte längre i vägen för beslutet."));
    }
}
