package se.arendegang.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/**
 * What stands in the way of a decision (hinder för beslut): a negotiation owed before it that has not ended with every
 * union. It is asked of the record and warns; to decide all the same is a breach or has a ground, never a nullity, and
 * is marked for good.
 */
@Service
@Transactional
public class Obstacles {

    private final JdbcNegotiations negotiations;
    private final JdbcQuestions questions;
    private final NegotiationLines lines;
    private final Clock clock;

    Obstacles(JdbcNegotiations negotiations, JdbcQuestions questions, NegotiationLines lines, Clock clock) {
        this.negotiations = negotiations;
        this.questions = questions;
        this.lines = lines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Obstacle> of(CaseId id) {
        var all = negotiations.ofCase(id);
        return Stream.concat(
                        all.stream().flatMap(Obstacles::vetoes),
                        all.stream()
                                .filter(n -> n.isOpen() && !"19".equals(n.basis()))
                                .flatMap(Obstacles::of))
                .toList();
    }

    /** Those in the way of one decision: {@code board}, {@code board:N} or {@code delegated:N}. */
    @Transactional(readOnly = true)
    public List<Obstacle> of(CaseId id, String decision) {
        return of(id).stream().filter(obstacle -> obstacle.hits(decision)).toList();
    }

    /** A veto stands whether or not the negotiation has ended. */
    private static Stream<Obstacle> vetoes(Negotiation negotiation) {
        return negotiation.parties().stream()
                .filter(UnionParty::isVetoed)
                .flatMap(party -> Stream.ofNullable(party.veto())
                        .map(veto -> obstacle(negotiation, party, veto.on(), of(veto), null)));
    }

    private static Lift of(UnionParty.Veto veto) {
        return Vetoes.UPHELD.equals(veto.resolved()) ? Lift.VETO_UPHELD : Lift.VETO_FALLEN;
    }

    private static Stream<Obstacle> of(Negotiation negotiation) {
        if (negotiation.parties().isEmpty()) {
            return Stream.of(obstacle(negotiation, null, negotiation.openedOn(), Lift.NEGOTIATION_CALLED, null));
        }
        return negotiation.parties().stream()
                .filter(party -> party.ended() == null)
                .map(party -> of(negotiation, party));
    }

    private static Obstacle of(Negotiation negotiation, UnionParty party) {
        var central = party.central();
        if (PartyEnds.disagrees(party)) {
            var position = party.position();
            var since = position == null ? null : position.on();
            return central != null && "requested".equals(central.request())
                    ? obstacle(negotiation, party, since, Lift.CENTRAL_NEGOTIATION_ENDED, null)
                    : obstacle(
                            negotiation,
                            party,
                            since,
                            Lift.CENTRAL_REQUESTED_OR_TIME_OUT,
                            central == null ? null : central.requestBy());
        }
        var called =
                negotiation.call().calledOn() != null || !negotiation.minutes().isEmpty();
        var lift = called ? Lift.POSITION_STATED : Lift.NEGOTIATION_CALLED;
        return obstacle(negotiation, party, negotiation.openedOn(), lift, null);
    }

    private static Obstacle obstacle(
            Negotiation negotiation,
            @Nullable UnionParty party,
            @Nullable LocalDate since,
            Lift lift,
            @Nullable LocalDate until) {
        return new Obstacle(
                negotiation.id(),
                negotiation.gates(),
                negotiation.basis(),
                party == null ? null : party.name(),
                since,
                lift,
                until,
                negotiation.waiver());
    }

    /** Whose matter it is to go on before a negotiation has ended. */
    public boolean mayGoOn(Actor actor) {
        return Stream.of(Role.DIRECTOR, Role.HR, Role.COMMISSIONER, Role.BODY_SECRETARY)
                .anyMatch(actor::has);
    }

    /**
     * Somebody goes on to the decision before the negotiation has ended. Repeatable; the first ground stands.
     *
     * @param ground {@code synnerliga_skal} (MBL 11 § second paragraph, 38 §), {@code sarskilda_skal} (12 §), {@code none}
     */
    public void goOn(
            NegotiationId id,
            String ground,
            @Nullable String reason,
            @Nullable String byRole,
            Actor actor,
            @Nullable LocalDate on,
            Map<String, Object> extra) {
        if (!mayGoOn(actor)) {
            throw new IllegalArgumentException("to go on before a negotiation has ended is not for " + actor.roles());
        }
        mark(id, new Waiver(ground, reason, byRole, actor.name(), on, null, true, extra), actor);
    }

    private void mark(NegotiationId id, Waiver waiver, Actor actor) {
        var negotiation = negotiations.find(id).orElseThrow();
        questions.goOn(id, waiver, now());
        if (negotiation.waiver() == null) {
            lines.goneOn(negotiation.caseId(), id, waiver, actor);
        }
    }

    /**
     * A decision has been taken: each negotiation it should have waited for is marked for good, without a ground where
     * nobody has given one. @return what was in the way, for the warning
     */
    public List<Obstacle> noteDecision(CaseId id, String decision, Actor actor, @Nullable LocalDate on) {
        var inTheWay = of(id, decision);
        for (var obstacle : inTheWay) {
            mark(obstacle.negotiation(), new Waiver("none", null, null, actor.name(), on, on, false, Map.of()), actor);
        }
        return inTheWay;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
