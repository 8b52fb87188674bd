package se.arendegang.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.FormValues;

/**
 * The veto of MBL 39 §, the one thing that stops a decision: after a negotiation under 38 § a union declares that the
 * measure would break law, agreement or accepted practice. It falls when withdrawn or unfounded (40 §).
 */
@Service
@Transactional
public class Vetoes {

    public static final String WITHDRAWN = "withdrawn";
    public static final String UNFOUNDED = "unfounded";
    public static final String UPHELD = "upheld";

    private static final String PARAGRAPH_38 = "38";

    private final JdbcVetoes vetoes;
    private final JdbcParties parties;
    private final JdbcNegotiations negotiations;
    private final UnionTasks tasks;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final Clock clock;

    Vetoes(
            JdbcVetoes vetoes,
            JdbcParties parties,
            JdbcNegotiations negotiations,
            UnionTasks tasks,
            NegotiationLines lines,
            CaseFiles cases,
            Clock clock) {
        this.vetoes = vetoes;
        this.parties = parties;
        this.negotiations = negotiations;
        this.tasks = tasks;
        this.lines = lines;
        this.cases = cases;
        this.clock = clock;
    }

    /** Whether the actor can declare a veto for this party: its own representative, or HR entering what came otherwise. */
    public boolean mayDeclare(Negotiation negotiation, UnionParty party, Actor actor) {
        return PARAGRAPH_38.equals(negotiation.basis()) && party.veto() == null && tasks.concern(party.union(), actor);
    }

    /** Repeatable; the first declaration stands. @throws IllegalArgumentException when {@link #mayDeclare} says no */
    public void declare(Negotiation negotiation, PartyId id, String text, Actor actor) {
        var party = parties.find(id).orElseThrow();
        if (party.veto() == null && !mayDeclare(negotiation, party, actor)) {
            throw new IllegalArgumentException("a veto is for a union's representative, after 38 § (MBL 39 §)");
        }
        var today = cases.today(negotiation.caseId());
        if (vetoes.declare(id, today, text, actor.name(), false, now())) {
            lines.vetoed(negotiation.caseId(), negotiation.id(), party.name(), actor, today);
        }
    }

    /** Who may say what became of a veto: its union withdraws it, the employer enters that it fell or was upheld. */
    public List<String> waysOut(UnionParty party, Actor actor) {
        var veto = party.veto();
        if (veto == null || veto.resolved() != null) {
            return List.of();
        }
        var union = tasks.concern(party.union(), actor) ? Stream.of(WITHDRAWN) : Stream.<String>empty();
        var employer =
                actor.has(Role.HR) || actor.has(Role.DIRECTOR) ? Stream.of(UNFOUNDED, UPHELD) : Stream.<String>empty();
        return Stream.concat(union, employer).toList();
    }

    /** Repeatable. @throws IllegalArgumentException when {@link #waysOut} does not have it */
    public void resolve(Negotiation negotiation, PartyId id, String how, Actor actor) {
        var party = parties.find(id).orElseThrow();
        var veto = party.veto();
        if (veto != null && how.equals(veto.resolved())) {
            return;
        }
        if (!waysOut(party, actor).contains(how)) {
            throw new IllegalArgumentException("not for this person, or no veto stands: " + how);
        }
        var today = cases.today(negotiation.caseId());
        vetoes.resolve(id, how, today, actor.name());
        lines.vetoResolved(negotiation.caseId(), negotiation.id(), party.name(), how, actor, today);
    }

    /** The unions whose veto stands against a decision: {@code board}, {@code board:N} or {@code delegated:N}. */
    @Transactional(readOnly = true)
    public List<String> against(CaseId id, String decision) {
        return negotiations.ofCase(id).stream()
                .filter(negotiation -> Obstacle.hits(negotiation.gates(), decision))
                .flatMap(negotiation -> negotiation.parties().stream())
                .filter(UnionParty::isVetoed)
                .map(UnionParty::name)
                .toList();
    }

    /** What a recorded case says of a veto; its own words are kept with the party. */
    void keep(PartyId id, FormValues recorded, Actor actor) {
        if (recorded.values().isEmpty()) {
            return;
        }
        vetoes.declare(id, day(recorded), recorded.text("text").orElse(null), actor.name(), true, now());
        var resolved = recorded.group("resolved");
        resolved.text("how").ifPresent(how -> vetoes.resolve(id, how, day(resolved), actor.name()));
    }

    private static @Nullable LocalDate day(FormValues recorded) {
        return new Entered(recorded).day("on");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
