package se.arendegang.negotiation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.PortalDemands;
import se.arendegang.task.Material;

/** What was handed in goes into the next minutes word for word; nobody has to copy it, and nobody can change it. */
@Component
class IntoMinutes implements PortalDemands {

    private final JdbcContributions contributions;

    IntoMinutes(JdbcContributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<Material> waiting(NegotiationId id) {
        return pending(id).stream()
                .map(one ->
                        new Material(one.union() + " har lämnat in; det tas in ordagrant i protokollet", one.text()))
                .toList();
    }

    @Override
    public List<Demand> takeIn(NegotiationId id, int firstNumber) {
        var demands = new ArrayList<Demand>();
        for (var one : pending(id)) {
            var demand = demand(one, firstNumber + demands.size());
            contributions.becomes(one.id(), demand.id());
            demands.add(demand);
        }
        return demands;
    }

    private List<Contribution> pending(NegotiationId id) {
        return contributions.handedIn(id).stream()
                .filter(one -> one.state() == Contribution.State.HANDED_IN && one.demand() == null)
                .toList();
    }

    private static Demand demand(Contribution one, int number) {
        return new Demand(
                DemandId.fresh(),
                "d-" + number,
                one.kind().code(),
                List.of(one.union()),
                one.fromMember() ? "enskild medlem" : null,
                one.text(),
                null,
                null,
                null,
                "portal",
                false,
                Map.of());
    }
}
