package se.arendegang.negotiation;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** The employer's answer to a demand that no task asks for: one put forward centrally, or to be answered later. */
@Service
@Transactional
public class DemandAnswers {

    private final JdbcDemandAnswers demands;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final Clock clock;

    DemandAnswers(JdbcDemandAnswers demands, NegotiationLines lines, CaseFiles cases, Clock clock) {
        this.clock = clock;
        this.demands = demands;
        this.lines = lines;
        this.cases = cases;
    }

    public boolean mayAnswer(Actor actor) {
        return actor.has(Role.HR) || actor.has(Role.DIRECTOR);
    }

    /**
     * Answers a demand as it was seen.
     *
     * @return false when somebody else has answered it meanwhile; nothing was overwritten
     * @throws IllegalArgumentException when the actor may not, or it is not one of the negotiation's open demands
     */
    public boolean answer(
            Negotiation negotiation, Demand seen, EmployerAnswer answer, @Nullable String text, Actor actor) {
        var known = negotiation.minutes().stream()
                .flatMap(minutes -> minutes.demands().stream())
                .anyMatch(demand -> demand.id().equals(seen.id()));
        if (!mayAnswer(actor) || !known || !seen.isOpen()) {
            throw new IllegalArgumentException("only an open demand is answered, by the employer");
        }
        var on = cases.today(negotiation.caseId());
        if (!demands.answerIfStill(
                seen.id(),
                seen.answer(),
                answer,
                text,
                actor.name(),
                on,
                clock.instant().atOffset(ZoneOffset.UTC))) {
            return false;
        }
        lines.answered(negotiation.caseId(), negotiation.id(), String.join(", ", seen.by()), actor, on);
        return true;
    }
}
