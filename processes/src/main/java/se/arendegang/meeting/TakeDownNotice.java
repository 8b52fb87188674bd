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
import se.arendegang.task.FieldError;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Ta ned anslag: the day entered is the first on which it is not up. */
@Component
class TakeDownNotice implements HumanTask {

    private final Meetings meetings;
    private final Notices notices;
    private final Deadlines deadlines;

    TakeDownNotice(Meetings meetings, Notices notices, Deadlines deadlines) {
        this.meetings = meetings;
        this.notices = notices;
        this.deadlines = deadlines;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.TAKE_DOWN_NOTICE;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(List.of("taken_down"), Field.date("taken_down_on"), Field.line("proof"));
    }

    /** Down too early, it was not up the whole time: then it is posted again, and nothing becomes final meanwhile. */
    @Override
    public List<FieldError> check(Completion completion) {
        var on = completion.values().date("taken_down_on").or(() -> Optional.ofNullable(completion.happenedOn()));
        var last = deadlines
                .of(completion.task().key().subject(), Notices.NOTICE_TIME)
                .map(Deadline::lastDay);
        return completion.actor().account() != null
                        && on.isPresent()
                        && last.filter(day -> !on.get().isAfter(day)).isPresent()
                ? List.of(FieldError.of("taken_down_on", "notice-too-early", String.valueOf(last.get())))
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        var on = completion.values().date("taken_down_on");
        notices.takenDown(SittingForm.meeting(completion.task()), on.orElse(completion.happenedOn()));
    }

    @Override
    public void skipped(Completion completion) {
        notices.takenDown(SittingForm.meeting(completion.task()), null);
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return deadlines
                .of(task.key().subject(), Notices.NOTICE_TIME)
                .map(Deadline::lastDay)
                .map(last -> last.plusDays(1));
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return meetings.find(SittingForm.meeting(task)).map(Meeting::name);
    }
}
