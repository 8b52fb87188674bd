package se.arendegang.drafting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Godkänn tjänsteutlåtande: the director approves it, or returns it with a reason. */
@Component
class ApproveStaffReport implements HumanTask {

    private final Reviews reviews;
    private final StaffReportText report;

    ApproveStaffReport(Reviews reviews, StaffReportText report) {
        this.reviews = reviews;
        this.report = report;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.APPROVE_STAFF_REPORT;
    }

    @Override
    public Role role() {
        return Role.DIRECTOR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                        List.of("approved", "returned"), Field.text("comment").requiredFor("returned"))
                .reading(report.of(CaseOf.task(task), task.key().round()));
    }

    @Override
    public void record(Completion completion) {
        reviews.note(CaseOf.task(completion.task()), Reviews.APPROVAL, completion);
    }

    @Override
    public void skipped(Completion completion) {
        record(completion);
    }
}
