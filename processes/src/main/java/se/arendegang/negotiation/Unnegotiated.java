package se.arendegang.negotiation;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Actor;

/**
 * <i>Detta är inte förhandlat</i>: the preparing body's own points and the members' proposals, as soon as they leave the
 * text of a negotiation that has ended, until somebody has judged whether a new one is owed. Rotel's points are asked
 * about by a task of their own.
 */
@Service
@Transactional
public class Unnegotiated {

    private final Renegotiation renegotiation;
    private final JdbcQuestions questions;
    private final List<SuggestedTexts> sources;
    private final CaseFiles cases;
    private final NegotiationLines lines;
    private final ApplicationEventPublisher events;

    Unnegotiated(
            Renegotiation renegotiation,
            JdbcQuestions questions,
            List<SuggestedTexts> sources,
            CaseFiles cases,
            NegotiationLines lines,
            ApplicationEventPublisher events) {
        this.renegotiation = renegotiation;
        this.questions = questions;
        this.sources = sources;
        this.cases = cases;
        this.lines = lines;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<LeftText> of(CaseId id) {
        return ended(id).map(negotiation -> of(id, negotiation)).orElse(List.of());
    }

    private List<LeftText> of(CaseId id, Negotiation negotiation) {
        var negotiated = renegotiation.negotiated(negotiation);
        var judged = questions.covered(id);
        var round = cases.get(id).round();
        return sources.stream()
                .flatMap(source -> source.of(id, round).stream())
                .filter(text -> !text.isAmong(negotiated) && !judged.contains(text.fingerprint()))
                .map(text -> new LeftText(id, negotiation.id(), text, String.join("\n", negotiated)))
                .toList();
    }

    /** While one is open its parties can still take the words up, and its obstacle stands. */
    private Optional<Negotiation> ended(CaseId id) {
        return renegotiation
                .latestBeforeBoard(id)
                .filter(negotiation -> negotiation.state().equals("concluded"));
    }

    /** All that wait for somebody's judgement. */
    @Transactional(readOnly = true)
    public List<LeftText> all() {
        return sources.stream()
                .flatMap(source -> source.cases().stream())
                .distinct()
                .flatMap(id -> of(id).stream())
                .toList();
    }

    /** Somebody has just put words on their way; who judges them is told when they are not negotiated. */
    public void noteNew(CaseId id, Actor actor) {
        of(id).stream().findFirst().ifPresent(left -> {
            lines.leftText(id, left, actor, cases.today(id));
            events.publishEvent(new TextLeft(id, left.negotiation(), actor));
        });
    }
}
