package se.arendegang.negotiation.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationLines;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.union.Union;
import se.arendegang.union.UnionId;
import se.arendegang.union.Unions;

/**
 * What unions write to a negotiation. A draft is its union's own: nobody else is given it, and no line tells of it.
 * Every method throws {@link NotAtTheTable} when the actor's union is not a party.
 */
@Service
@Transactional
public class Contributions {

    private final JdbcContributions contributions;
    private final Negotiations negotiations;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final Unions unions;
    private final Clock clock;

    Contributions(
            JdbcContributions contributions,
            Negotiations negotiations,
            NegotiationLines lines,
            CaseFiles cases,
            Unions unions,
            Clock clock) {
        this.contributions = contributions;
        this.negotiations = negotiations;
        this.lines = lines;
        this.cases = cases;
        this.unions = unions;
        this.clock = clock;
    }

    /** Whether the actor writes at this table. */
    @Transactional(readOnly = true)
    public boolean isPartyTo(Negotiation negotiation, Actor actor) {
        return actor.has(Role.UNION_REPRESENTATIVE) && negotiations.maySee(negotiation, actor);
    }

    /** Whether it is the actor's own union's. */
    @Transactional(readOnly = true)
    public boolean isOwn(Contribution one, Actor actor) {
        return represents(one.unionId(), actor);
    }

    boolean represents(UnionId id, Actor actor) {
        var union = actor.union();
        return union != null
                && actor.has(Role.UNION_REPRESENTATIVE)
                && unions.known(union).map(Union::id).filter(id::equals).isPresent();
    }

    /** The own union's drafts, whoever of its representatives wrote them. */
    @Transactional(readOnly = true)
    public List<Contribution> drafts(NegotiationId id, Actor actor) {
        return contributions.drafts(id, unionAtTheTable(id, actor));
    }

    /** What has been handed in, also what was withdrawn afterwards; for all who may see the negotiation. */
    @Transactional(readOnly = true)
    public List<Contribution> handedIn(NegotiationId id, Actor actor) {
        if (!negotiations.maySee(get(id), actor)) {
            throw new NotAtTheTable();
        }
        return contributions.handedIn(id);
    }

    /** Begins an empty draft. */
    public Contribution begin(NegotiationId id, Actor actor) {
        var fresh = new ContributionId(UUID.randomUUID());
        contributions.begin(fresh, id, unionAtTheTable(id, actor), actor.name(), now());
        return contributions.find(fresh).orElseThrow();
    }

    /** Keeps what was typed, unless somebody else of the union changed it since {@code version}. */
    public Kept keep(ContributionId id, Contribution.Words words, int version, Actor actor) {
        own(id, actor);
        var kept = contributions.write(id, words, version, actor.name(), now());
        var stands = contributions.find(id).orElseThrow();
        return kept ? new Kept.Saved(stands) : new Kept.Conflict(stands);
    }

    /**
     * Hands a draft in; it then is seen by all at the table. Repeatable: the first receipt stands.
     *
     * @throws IllegalArgumentException when nothing is written in it
     */
    public Contribution handIn(ContributionId id, Actor actor) {
        var draft = own(id, actor);
        if (draft.text().isBlank()) {
            throw new IllegalArgumentException("an empty contribution cannot be handed in");
        }
        if (contributions.handIn(id, actor.name(), now())) {
            var caseId = get(draft.negotiation()).caseId();
            lines.contributed(caseId, draft.negotiation(), draft.union(), actor, cases.today(caseId));
        }
        return contributions.find(id).orElseThrow();
    }

    /** Takes back what is not in minutes yet; that it was handed in stays to be seen. @return false when it was too late */
    public boolean withdraw(ContributionId id, Actor actor) {
        var handedIn = own(id, actor);
        var done = contributions.withdraw(id);
        if (done) {
            var caseId = get(handedIn.negotiation()).caseId();
            lines.withdrew(caseId, handedIn.negotiation(), handedIn.union(), actor, cases.today(caseId));
        }
        return done;
    }

    Contribution own(ContributionId id, Actor actor) {
        var found = contributions.find(id).orElseThrow(NotAtTheTable::new);
        if (!unionAtTheTable(found.negotiation(), actor).equals(found.unionId())) {
            throw new NotAtTheTable();
        }
        return found;
    }

    /** A draft is read by its own union, the rest by all who may see the negotiation. */
    Contribution readable(ContributionId id, Actor actor) {
        var found = contributions.find(id).orElseThrow(NotAtTheTable::new);
        if (found.state() == Contribution.State.DRAFT) {
            return own(id, actor);
        }
        if (!negotiations.maySee(get(found.negotiation()), actor)) {
            throw new NotAtTheTable();
        }
        return found;
    }

    Negotiation negotiationOf(Contribution one) {
        return get(one.negotiation());
    }

    UnionId unionAtTheTable(NegotiationId id, Actor actor) {
        var union = actor.union();
        if (union == null || !isPartyTo(get(id), actor)) {
            throw new NotAtTheTable();
        }
        return unions.known(union).map(Union::id).orElseThrow(NotAtTheTable::new);
    }

    private Negotiation get(NegotiationId id) {
        return negotiations.find(id).orElseThrow(NotAtTheTable::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
