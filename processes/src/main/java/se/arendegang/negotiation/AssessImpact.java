package se.arendegang.negotiation;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Gör risk- och konsekvensbedömning: before the call to negotiate, with the safety representative (AML 6:4). */
@Component
class AssessImpact implements HumanTask {

    private final JdbcImpact impact;

    AssessImpact(JdbcImpact impact) {
        this.impact = impact;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.ASSESS_IMPACT;
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                List.of("done", "not_owed"),
                Field.yesNo("safety_representative_took_part"),
                Field.text("text"),
                Field.text("measures"),
                Field.text("reason").requiredFor("not_owed"));
    }

    @Override
    public void record(Completion completion) {
        var entered = new Entered(completion.values());
        var key = completion.task().key();
        impact.insert(
                TaskSubject.caseOf(completion.task()),
                new ImpactAssessment(
                        key.round(),
                        key.visit(),
                        completion.outcome(),
                        entered.truth("safety_representative_took_part"),
                        entered.text("text"),
                        entered.text("measures"),
                        entered.text("reason"),
                        completion.happenedOn(),
                        entered.extra()),
                completion.actor().name(),
                completion.recordedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void skipped(Completion completion) {
        record(completion);
    }
}
