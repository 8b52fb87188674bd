package se.arendegang.negotiation.mark;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationLines;
import se.arendegang.negotiation.Negotiations;

/** Silence demanded under MBL 21 § and secrecy under OSL, each set and lifted by itself. */
@Service
@Transactional
public class Marks {

    private final JdbcMarks marks;
    private final Negotiations negotiations;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final Clock clock;

    Marks(JdbcMarks marks, Negotiations negotiations, NegotiationLines lines, CaseFiles cases, Clock clock) {
        this.marks = marks;
        this.negotiations = negotiations;
        this.lines = lines;
        this.cases = cases;
        this.clock = clock;
    }

    /** In the order set, lifted ones too; none for who may not see the negotiation. */
    @Transactional(readOnly = true)
    public List<Mark> of(Negotiation negotiation, Actor actor) {
        return negotiations.maySee(negotiation, actor) ? marks.of(negotiation.id()) : List.of();
    }

    /** The one who informs demands silence (MBL 21 §), and the employer answers for secrecy. */
    public boolean mayMark(Actor actor) {
        return actor.has(Role.HR) || actor.has(Role.DIRECTOR);
    }

    /**
     * Sets a mark.
     *
     * @param provision the paragraph of OSL, needed for secrecy and no part of silence
     * @throws IllegalArgumentException when the actor may not, or the paragraph is missing
     */
    public void set(Negotiation negotiation, MarkKind kind, String about, @Nullable String provision, Actor actor) {
        if (!mayMark(actor) || (kind == MarkKind.SECRECY && (provision == null || provision.isBlank()))) {
            throw new IllegalArgumentException("secrecy needs a provision, and the employer to set it");
        }
        var on = cases.today(negotiation.caseId());
        var paragraph = kind == MarkKind.SECRECY ? provision : null;
        marks.set(
                negotiation.id(),
                kind,
                about,
                paragraph,
                actor.name(),
                on,
                clock.instant().atOffset(ZoneOffset.UTC));
        lines.marked(negotiation.caseId(), negotiation.id(), words(kind, paragraph), actor, on);
    }

    /** Lifts a mark; it stays to be seen. Repeatable. @throws IllegalArgumentException when the actor may not */
    public void lift(Negotiation negotiation, Mark mark, Actor actor) {
        if (!mayMark(actor)) {
            throw new IllegalArgumentException("a mark is lifted by the employer");
        }
        var on = cases.today(negotiation.caseId());
        if (marks.lift(negotiation.id(), mark.id(), actor.name(), on)) {
            lines.marked(
                    negotiation.caseId(),
                    negotiation.id(),
                    words(mark.kind(), mark.provision()) + " hävdes",
                    actor,
                    on);
        }
    }

    private static String words(MarkKind kind, @Nullable String provision) {
        return kind == MarkKind.SILENCE ? "Tystnadsplikt enligt MBL 21 §" : "Sekretess enligt " + provision;
    }
}
