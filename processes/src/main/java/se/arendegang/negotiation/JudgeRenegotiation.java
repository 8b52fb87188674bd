package se.arendegang.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Bedöm ny förhandling, with the difference shown. Gone on without an answer, the question itself is kept. */
@Component
class JudgeRenegotiation implements HumanTask {

    private final Renegotiation renegotiation;

    JudgeRenegotiation(Renegotiation renegotiation) {
        this.renegotiation = renegotiation;
    }

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.JUDGE_RENEGOTIATION;
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var change = renegotiation.change(TaskSubject.caseOf(task), task.key().round());
        return TaskForm.of(
                        List.of("not_needed", "new_negotiation"),
                        Field.text("changed"),
                        Field.text("reason").required(),
                        Field.choice("occasion", "rotel", "beredning", "yrkande", "other"))
                .reading(change.map(JudgeRenegotiation::difference).orElse(List.of()))
                .prefilledWith(FormValues.of("occasion", "rotel"));
    }

    private static List<Material> difference(TextChange change) {
        var material = new ArrayList<Material>();
        if (change.pointsDiffer()) {
            material.add(new Material(
                    "Rotelns förslag mot det förhandlade",
                    String.join("\n\n", change.presentPoints()),
                    String.join("\n\n", change.negotiatedPoints())));
        }
        change.papers()
                .forEach(paper -> material.add(
                        new Material(paper.title() + " mot det förhandlade", paper.now(), paper.negotiated())));
        return material;
    }

    @Override
    public void record(Completion completion) {
        note(completion, completion.is("new_negotiation") ? "yes" : "no");
    }

    @Override
    public void skipped(Completion completion) {
        note(completion, null);
    }

    private void note(Completion completion, @Nullable String answer) {
        var id = TaskSubject.caseOf(completion.task());
        var entered = new Entered(completion.values());
        var role = entered.text("by_role");
        var question = new RenegotiationQuestion(
                completion.task().key().round(),
                completion.happenedOn(),
                entered.text("occasion"),
                entered.text("changed"),
                answer,
                entered.text("reason"),
                role == null && Keys.byAPerson(completion) ? "personalchef" : role,
                answer != null,
                entered.extra());
        renegotiation.judge(id, renegotiation.askedAbout(id).orElse(null), question, List.of(), completion.actor());
    }
}
