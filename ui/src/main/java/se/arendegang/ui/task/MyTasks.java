package se.arendegang.ui.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.Draft;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskId;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Dates;

/** The tasks as the person at this screen may see and do them. */
@Component
class MyTasks {

    private final Tasks tasks;
    private final SignedIn signedIn;
    private final Clock clock;

    MyTasks(Tasks tasks, SignedIn signedIn, Clock clock) {
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Optional<TaskRow> find(TaskId id) {
        return tasks.find(id, signedIn.actor());
    }

    Optional<Work> form(TaskRow row) {
        var draft = tasks.draft(row.id(), signedIn.actor());
        return tasks.form(row.id(), signedIn.actor()).map(form -> new Work(row, form, draft));
    }

    Instant keep(TaskId id, FormValues values) {
        return tasks.saveDraft(id, signedIn.actor(), values);
    }

    Optional<Draft> draft(TaskId id) {
        return tasks.draft(id, signedIn.actor());
    }

    Optional<String> claim(TaskId id) {
        return tasks.claim(id, signedIn.actor());
    }

    void release(TaskId id) {
        tasks.release(id, signedIn.actor());
    }

    CompletionResult decide(TaskId id, String outcome, FormValues values, @Nullable LocalDate on) {
        return tasks.complete(id, outcome, values, signedIn.actor(), on);
    }

    CompletionResult skip(TaskId id, String reason, @Nullable LocalDate on) {
        return tasks.skip(id, reason, signedIn.actor(), on);
    }

    Optional<TaskRow> next(TaskId after) {
        return tasks.inbox(signedIn.actor(), false).stream()
                .filter(row -> !row.id().equals(after))
                .findFirst();
    }

    List<TaskRow> openBeside(TaskRow row) {
        return row.caseId() == null ? List.of() : tasks.openTasksOfCase(row.caseId());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.STOCKHOLM));
    }
}
