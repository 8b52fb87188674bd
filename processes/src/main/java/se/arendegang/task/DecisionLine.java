package se.arendegang.task;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.audit.StepNames;
import se.arendegang.engine.Subjects;

/** The line in the record that every decided task leaves. */
@Component
class DecisionLine {

    private final AuditTrail trail;
    private final StepNames names;
    private final Subjects subjects;

    DecisionLine(AuditTrail trail, StepNames names, Subjects subjects) {
        this.trail = trail;
        this.names = names;
        this.subjects = subjects;
    }

    void write(Completion completion, @Nullable String reason) {
        var task = completion.task();
        var subject = task.key().subject();
        var caseId = task.caseId() == null ? subjects.describe(subject).caseId() : task.caseId();
        trail.write(new AuditLine(
                caseId == null ? subject.id() : caseId,
                subject,
                completion.happenedOn(),
                completion.recordedAt(),
                task.process(),
                task.element(),
                completion.actor().name(),
                completion.actor().onBehalfOf(),
                completion.outcome(),
                text(completion, reason)));
    }

    private String text(Completion completion, @Nullable String reason) {
        var decided = names.step(completion.task().element()) + ": " + names.outcome(completion.outcome());
        return reason == null ? decided : decided + ". Skäl: " + reason;
    }
}
