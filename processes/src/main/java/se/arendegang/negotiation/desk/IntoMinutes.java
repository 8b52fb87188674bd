package se.arendegang.negotiation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.PortalDemands;
import se.arendegang.task.Material;
import se.arendegang.union.UnionId;

/** What was handed in goes into the next minutes word for word; nobody has to copy it, and nobody can change it. */
@Component
class IntoMinutes implements PortalDemands {

    private final JdbcContributions contributions;
    private final JdbcJoining joining;

    IntoMinutes(JdbcContributions contributions, JdbcJoining joining) {
        this.joining = joining;
        this.contributions = contributions;
    }

    @Override
    public List<Material> waiting(NegotiationId id, @Nullable UnionId only) {
        return pending(id, only).stream()
                .map(one -> new Material(
                        String.join(", ", by(one)) + " har lämnat in; det tas in ordagrant i protokollet", one.text()))
                .toList();
    }

    @Override
    public List<Demand> takeIn(NegotiationId id, @Nullable UnionId only, int firstNumber) {
        var demands = new ArrayList<Demand>();
        for (var one : pending(id, only)) {
            var demand = demand(one, firstNumber + demands.size());
            contributions.becomes(one.id(), demand.id());
            demands.add(demand);
        }
        return demands;
    }

    private List<Contribution> pending(NegotiationId id, @Nullable UnionId only) {
        return contributions.handedIn(id).stream()
                .filter(one -> only == null || one.unionId().equals(only))
                .filter(one -> one.state() == Contribution.State.HANDED_IN && one.demand() == null)
                .toList();
    }

    /** Who wrote it, and those who have said that they join. */
    private List<String> by(Contribution one) {
        var joined = joining.of(one.id()).stream()
                .filter(asked -> Boolean.TRUE.equals(asked.joins()))
                .map(Joining::union);
        return Stream.concat(Stream.of(one.union()), joined).toList();
    }

    private Demand demand(Contribution one, int number) {
        return new Demand(
                DemandId.fresh(),
                "d-" + number,
                one.kind().code(),
                by(one),
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
