package se.arendegang.drafting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Granska juridiskt. */
@Component
class ReviewLegal implements HumanTask {

    private final Reviews reviews;
    private final StaffReportText report;

    ReviewLegal(Reviews reviews, StaffReportText report) {
        this.reviews = reviews;
        this.report = report;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.REVIEW_LEGAL;
    }

    @Override
    public Role role() {
        return Role.LEGAL;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                        List.of("no_objection", "changes_asked"),
                        Field.text("comment").requiredFor("changes_asked"))
                .reading(report.of(CaseOf.task(task), task.key().round()));
    }

    @Override
    public void record(Completion completion) {
        reviews.note(CaseOf.task(completion.task()), Reviews.LEGAL, completion);
    }

    @Override
    public void skipped(Completion completion) {
        record(completion);
    }
}
