package se.arendegang.negotiation.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationLines;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.union.UnionId;

/**
 * What several unions put forward together: one writes and hands in, the others then say whether they join. Before it
 * is handed in they are told nothing. Every method throws {@link NotAtTheTable} when the actor's union is not a party.
 */
@Service
@Transactional
public class JointContributions {

    private final Contributions contributions;
    private final JdbcJoining joining;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final Clock clock;

    JointContributions(
            Contributions contributions, JdbcJoining joining, NegotiationLines lines, CaseFiles cases, Clock clock) {
        this.contributions = contributions;
        this.joining = joining;
        this.lines = lines;
        this.cases = cases;
        this.clock = clock;
    }

    /** The parties that the actor's union can ask to join. */
    @Transactional(readOnly = true)
    public List<UnionParty> others(Negotiation negotiation, Actor actor) {
        var own = contributions.unionAtTheTable(negotiation.id(), actor);
        return negotiation.parties().stream()
                .filter(party -> !party.union().equals(own))
                .toList();
    }

    /**
     * Names in a draft those who are asked once it is handed in; those named before and not now are not asked.
     *
     * @throws IllegalArgumentException when it is no draft any more, or one of them is no other party
     */
    public void ask(ContributionId id, Set<UnionId> unions, Actor actor) {
        var draft = contributions.own(id, actor);
        var there = others(contributions.negotiationOf(draft), actor).stream()
                .map(UnionParty::union)
                .toList();
        if (draft.state() != Contribution.State.DRAFT || !there.containsAll(unions)) {
            throw new IllegalArgumentException("other parties are asked to join, before it is handed in");
        }
        joining.ask(id, unions);
    }

    /** Who is asked, with the answers; of a draft for its own union only. */
    @Transactional(readOnly = true)
    public List<Joining> of(ContributionId id, Actor actor) {
        contributions.readable(id, actor);
        return joining.of(id);
    }

    /** Whether the actor's union is asked and can still answer. */
    @Transactional(readOnly = true)
    public boolean isAsked(ContributionId id, Actor actor) {
        var one = contributions.readable(id, actor);
        return one.state() == Contribution.State.HANDED_IN
                && one.demand() == null
                && joining.of(id).stream()
                        .anyMatch(asked -> asked.joins() == null && contributions.represents(asked.unionId(), actor));
    }

    /** The first answer stands. @return false when the union was not asked, has answered, or it was too late */
    public boolean answer(ContributionId id, boolean joins, Actor actor) {
        var one = contributions.readable(id, actor);
        var own = contributions.unionAtTheTable(one.negotiation(), actor);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var done = joining.answer(id, own, joins, actor.name(), now);
        if (done) {
            var negotiation = contributions.negotiationOf(one);
            var caseId = negotiation.caseId();
            lines.joined(
                    caseId,
                    negotiation.id(),
                    String.valueOf(actor.union()),
                    joins,
                    one.union(),
                    actor,
                    cases.today(caseId));
        }
        return done;
    }
}
