package se.arendegang.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.FormValues;
import se.arendegang.task.Option;

/** Papers laid on the table after the call: every party is told of them and has them to read (MBL 18 §). */
@Service
@Transactional
public class LaidPapers {

    private final JdbcNegotiations negotiations;
    private final Pinning pinning;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;

    LaidPapers(
            JdbcNegotiations negotiations,
            Pinning pinning,
            NegotiationLines lines,
            CaseFiles cases,
            ApplicationEventPublisher events) {
        this.negotiations = negotiations;
        this.pinning = pinning;
        this.lines = lines;
        this.cases = cases;
        this.events = events;
    }

    /** Before the call they are laid with it. */
    public boolean mayLay(Negotiation negotiation, Actor actor) {
        return negotiation.isOpen()
                && negotiation.call().calledOn() != null
                && Stream.of(Role.HR, Role.CASE_OFFICER, Role.DIRECTOR).anyMatch(actor::has);
    }

    /** Every version of the case's documents, oldest first. */
    @Transactional(readOnly = true)
    public List<Option> choices(CaseId id) {
        return pinning.choices(id);
    }

    /**
     * @param version one of the choices
     * @param dispatched false for a draft sent for its views (RÅ 1999 ref. 36)
     * @return false when that very text lies there already; nobody is told twice
     * @throws IllegalArgumentException when the actor may not
     */
    public boolean lay(Negotiation negotiation, String version, String label, boolean dispatched, Actor actor) {
        if (!mayLay(negotiation, actor)) {
            throw new IllegalArgumentException("papers are not laid by " + actor.roles());
        }
        negotiations.inLine(negotiation.id());
        var standing = dispatched ? "proposal" : Pinning.DRAFT;
        var row = FormValues.of("version", version).and("label", label).and("standing", standing);
        var paper = pinning.pinned(new Entered(row), true);
        var lain = negotiations.find(negotiation.id()).orElseThrow().papers();
        if (lain.stream().anyMatch(paper::isSameText)) {
            return false;
        }
        negotiations.pin(negotiation.id(), paper);
        var caseId = negotiation.caseId();
        lines.laid(caseId, negotiation.id(), actor, cases.today(caseId));
        events.publishEvent(new PapersLaid(negotiation.id(), actor));
        return true;
    }
}
