package se.arendegang.negotiation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.union.Unions;

/** Who the parties of a negotiation are (MBL 11, 13 §§): judged for each case, and corrected with a reason. */
@Service
@Transactional
public class PartyList {

    private final JdbcParties parties;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final Unions unions;
    private final ApplicationEventPublisher events;

    PartyList(
            JdbcParties parties,
            NegotiationLines lines,
            CaseFiles cases,
            Unions unions,
            ApplicationEventPublisher events) {
        this.events = events;
        this.parties = parties;
        this.lines = lines;
        this.cases = cases;
        this.unions = unions;
    }

    public boolean mayCorrect(Negotiation negotiation, Actor actor) {
        return actor.has(Role.HR) && negotiation.isOpen();
    }

    /** By name, the unions of the register that are not parties. */
    @Transactional(readOnly = true)
    public List<String> others(Negotiation negotiation) {
        var today = cases.today(negotiation.caseId());
        return unions.all().stream()
                .filter(union -> negotiation.parties().stream()
                        .noneMatch(party -> party.union().equals(union.id())))
                .map(union -> union.nameOn(today))
                .toList();
    }

    /** @throws IllegalArgumentException when the actor may not, or there is no reason */
    public Corrected add(Negotiation negotiation, String union, String reason, Actor actor) {
        demand(negotiation, reason, actor);
        var known = unions.named(union);
        if (negotiation.parties().stream().anyMatch(party -> party.union().equals(known.id()))) {
            return Corrected.IS_PARTY;
        }
        if (parties.areAsked(negotiation.id())) {
            return Corrected.TOO_LATE;
        }
        var caseId = negotiation.caseId();
        var name = known.nameOn(cases.today(caseId));
        parties.add(negotiation.id(), known.id(), name);
        if (negotiation.call().calledOn() != null) {
            // Whoever was told before is not told again.
            events.publishEvent(new NegotiationCalled(negotiation.id(), actor));
        }
        lines.partyCorrected(caseId, negotiation.id(), name + " blev part", reason, actor, cases.today(caseId));
        return Corrected.DONE;
    }

    /** @throws IllegalArgumentException when the actor may not, or there is no reason */
    public Corrected remove(Negotiation negotiation, UnionParty party, String reason, Actor actor) {
        demand(negotiation, reason, actor);
        if (negotiation.parties().size() < 2) {
            return Corrected.THE_ONLY_ONE;
        }
        if (!parties.removeUntouched(negotiation.id(), party.id())) {
            return Corrected.HAS_TAKEN_PART;
        }
        var caseId = negotiation.caseId();
        lines.partyCorrected(
                caseId, negotiation.id(), party.name() + " är inte part", reason, actor, cases.today(caseId));
        return Corrected.DONE;
    }

    private void demand(Negotiation negotiation, String reason, Actor actor) {
        if (!mayCorrect(negotiation, actor) || reason.isBlank()) {
            throw new IllegalArgumentException("parties are corrected by the personnel office, with a reason");
        }
    }
}
