package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.VisibleCases;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.union.Unions;

/** The negotiations with the unions. */
@Service
@Transactional
public class Negotiations {

    private final JdbcNegotiations negotiations;
    private final JdbcNegotiationList list;
    private final NegotiationOpening opening;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final VisibleCases visible;
    private final Unions unions;
    private final ProcessEngine engine;
    private final Papers papers;

    Negotiations(
            JdbcNegotiations negotiations,
            JdbcNegotiationList list,
            NegotiationOpening opening,
            NegotiationLines lines,
            CaseFiles cases,
            VisibleCases visible,
            Unions unions,
            ProcessEngine engine,
            Papers papers) {
        this.negotiations = negotiations;
        this.list = list;
        this.opening = opening;
        this.lines = lines;
        this.cases = cases;
        this.visible = visible;
        this.unions = unions;
        this.engine = engine;
        this.papers = papers;
    }

    /** The papers on the table as they read when they were laid there; none for who may not see the negotiation. */
    @Transactional(readOnly = true)
    public List<NegotiatedPaper> papers(Negotiation negotiation, Actor actor) {
        return maySee(negotiation, actor)
                ? negotiation.papers().stream().map(papers::read).toList()
                : List.of();
    }

    /** All of a case, in the order opened. */
    @Transactional(readOnly = true)
    public List<Negotiation> ofCase(CaseId id) {
        return negotiations.ofCase(id);
    }

    @Transactional(readOnly = true)
    public Optional<Negotiation> find(NegotiationId id) {
        return negotiations.find(id);
    }

    /** The negotiation that a set of minutes is of. */
    @Transactional(readOnly = true)
    public Optional<Negotiation> holding(MinutesId id) {
        return negotiations.holding(id);
    }

    /** What the actor may see, open ones first and newest first: a union's representative only the union's own. */
    @Transactional(readOnly = true)
    public List<NegotiationRow> visibleTo(Actor actor, int limit) {
        var union = actor.union();
        if (union != null) {
            return unions.known(union).map(u -> list.withUnion(u.id(), limit)).orElse(List.of());
        }
        return seesAll(actor) ? list.all(limit) : List.of();
    }

    /** Of one case, what the actor may see. */
    @Transactional(readOnly = true)
    public List<Negotiation> ofCase(CaseId id, Actor actor) {
        return negotiations.ofCase(id).stream().filter(n -> maySee(n, actor)).toList();
    }

    public boolean maySee(Negotiation negotiation, Actor actor) {
        var union = actor.union();
        if (union == null) {
            return seesAll(actor);
        }
        return unions.known(union).stream()
                .anyMatch(own ->
                        negotiation.parties().stream().anyMatch(p -> p.union().equals(own.id())));
    }

    private static boolean seesAll(Actor actor) {
        return actor.roles().stream().anyMatch(role -> role != Role.UNION_REPRESENTATIVE && role != Role.REFERRAL_BODY);
    }

    /**
     * A union with a collective agreement asks for negotiation in another matter than 11 § covers (MBL 12 §).
     *
     * @throws IllegalArgumentException when the actor speaks for no union, or does not know the case
     */
    public NegotiationId requestAsUnion(CaseId id, String gates, String matter, Actor actor) {
        var union = actor.union();
        if (union == null || !actor.has(Role.UNION_REPRESENTATIVE)) {
            throw new IllegalArgumentException("only a union's representative asks in its name");
        }
        if (!visible.maySee(id, actor)) {
            throw new IllegalArgumentException("the union has not been told of the case");
        }
        var today = cases.today(id);
        return request(id, unions.named(union).nameOn(today), gates, matter, actor, today);
    }

    /** As {@link #requestAsUnion}, entered for the union by somebody else. */
    public NegotiationId request(
            CaseId id, String union, String gates, String matter, Actor actor, @Nullable LocalDate on) {
        var round = cases.get(id).round();
        var opened = new NewNegotiation(id, round, null, null, "12", gates, union, on, matter, List.of(union), on);
        var negotiation = opening.open(opened);
        lines.requested(id, negotiation, union, matter, actor, on);
        return negotiation;
    }

    /** Breaks a negotiation off: its tasks vanish, nothing is held up by it any more. Repeatable. */
    public void stop(NegotiationId id, String because, Actor actor, @Nullable LocalDate on) {
        var negotiation = negotiations.find(id).orElseThrow();
        if (negotiations.end(id, "stopped", because, on)) {
            lines.stopped(negotiation.caseId(), id, because, actor, on);
            engine.tell(
                    id.subject(),
                    NegotiationProcess.Message.NEGOTIATION_STOPPED,
                    id.value().toString());
        }
    }
}
