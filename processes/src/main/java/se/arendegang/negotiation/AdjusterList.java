package se.arendegang.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who adjusts the minutes: those they name, otherwise the employer and each union that took part (MBL 16 §). */
@Component
class AdjusterList {

    private final JdbcAdjusters adjusters;

    AdjusterList(JdbcAdjusters adjusters) {
        this.adjusters = adjusters;
    }

    List<UUID> open(Negotiation negotiation, Predicate<Minutes> which) {
        var open = new ArrayList<UUID>();
        for (var minutes : negotiation.minutes().stream().filter(which).toList()) {
            if (minutes.adjusters().isEmpty()) {
                insertParties(negotiation, minutes);
            }
            adjusters.of(minutes.id()).stream()
                    .filter(adjuster -> adjuster.outcome() == null)
                    .forEach(adjuster -> open.add(adjuster.id().value()));
        }
        return open;
    }

    private void insertParties(Negotiation negotiation, Minutes minutes) {
        adjusters.insert(minutes.id(), 0, employer());
        var seq = 1;
        for (var party : negotiation.parties()) {
            if (minutes.centralWith() == null || minutes.centralWith().equals(party.id())) {
                adjusters.insert(minutes.id(), seq++, union(party));
            }
        }
    }

    private static Adjuster employer() {
        return new Adjuster(
                AdjusterId.fresh(), null, "arbetsgivaren", "employer", null, false, null, null, null, Map.of());
    }

    private static Adjuster union(UnionParty party) {
        return new Adjuster(
                AdjusterId.fresh(), null, party.name(), "union", party.union(), false, null, null, null, Map.of());
    }
}
