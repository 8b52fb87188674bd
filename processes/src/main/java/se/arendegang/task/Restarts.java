package se.arendegang.task;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.Subject;
import se.arendegang.engine.Subjects;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** An administrator's help for a path that stands still: it begins again and runs over the record to where it stood. */
@Service
public class Restarts {

    private final ProcessEngine engine;
    private final AuditTrail trail;
    private final Subjects subjects;
    private final Clock clock;

    Restarts(ProcessEngine engine, AuditTrail trail, Subjects subjects, Clock clock) {
        this.engine = engine;
        this.trail = trail;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the actor is no administrator */
    @Transactional
    public void restart(Subject subject, Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new IllegalArgumentException(actor.name() + " is no administrator and restarts nothing");
        }
        engine.restart(subject);
        var caseId = subjects.describe(subject).caseId();
        trail.write(new AuditLine(
                caseId == null ? subject.id() : caseId,
                subject,
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                actor.name(),
                actor.onBehalfOf(),
                "restarted",
                "Gången startades om. Det som är avgjort står kvar."));
    }
}
