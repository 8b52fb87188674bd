package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.deadline.Deadline;
import se.arendegang.deadline.Deadlines;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Anslå protokoll. Earlier postings with a gap can be entered as rows; the last one counts. */
@Component
class PostNotice implements HumanTask {

    private final Meetings meetings;
    private final Notices notices;
    private final MeetingClock clock;
    private final Deadlines deadlines;

    PostNotice(Meetings meetings, Notices notices, MeetingClock clock, Deadlines deadlines) {
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.POST_NOTICE;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var id = SittingForm.meeting(task);
        var values = FormValues.of("posted_on", clock.today(id).toString());
        var keptAt = meetings.get(id).minutesKeptAt();
        return TaskForm.of(
                        List.of("posted"),
                        Field.date("posted_on"),
                        Field.line("kept_at"),
                        Field.line("proof"),
                        Field.rows("postings", Field.date("from").required(), Field.date("to")))
                .prefilledWith(keptAt == null ? values : values.and("kept_at", keptAt));
    }

    @Override
    public void record(Completion completion) {
        var values = completion.values();
        var postings = values.rows("postings").stream()
                .map(row -> new Posting(
                        row.date("from").orElseThrow(), row.date("to").orElse(null)))
                .toList();
        var id = SittingForm.meeting(completion.task());
        notices.posted(
                id,
                postings.isEmpty() ? List.of(new Posting(postedOn(completion, id), null)) : postings,
                values.text("kept_at").orElse(null),
                values.text("proof").orElse(null));
    }

    private LocalDate postedOn(Completion completion, MeetingId id) {
        return completion
                .values()
                .date("posted_on")
                .or(() -> Optional.ofNullable(completion.happenedOn()))
                .orElseGet(() -> clock.today(id));
    }

    @Override
    public void skipped(Completion completion) {
        notices.notPosted(SittingForm.meeting(completion.task()));
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return deadlines.of(task.key().subject(), Minutes.POSTING_DUE).map(Deadline::lastDay);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return meetings.find(SittingForm.meeting(task)).map(Meeting::name);
    }
}
