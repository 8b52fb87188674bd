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

/** Skriv protokoll: what was entered in the room, completed and put right. */
@Component
class WriteMinutes implements HumanTask {

    private final SittingForm sittings;
    private final SittingRecorder recorder;
    private final VetoStop veto;
    private final Meetings meetings;
    private final Deadlines deadlines;
    private final MissingInMinutes missing;

    WriteMinutes(
            SittingForm sittings,
            SittingRecorder recorder,
            VetoStop veto,
            Meetings meetings,
            Deadlines deadlines,
            MissingInMinutes missing) {
        this.sittings = sittings;
        this.recorder = recorder;
        this.veto = veto;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.missing = missing;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.WRITE_MINUTES;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var id = SittingForm.meeting(task);
        return TaskForm.of(
                        List.of("done"),
                        Field.date("held_on"),
                        Field.line("time"),
                        Field.line("number"),
                        Field.line("chair_name"),
                        Field.line("chair_party"),
                        Field.lines("adjusters"),
                        Field.line("kept_at"),
                        Field.yesNo("immediate"),
                        ItemFields.attendance(),
                        ItemFields.items(sittings.cases(id)))
                .reading(missing.material(id).toList())
                .prefilledWith(sittings.prefilled(id));
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return veto.check(completion);
    }

    @Override
    public void record(Completion completion) {
        recorder.record(completion, MeetingState.MINUTED);
    }

    /** Within 14 days the minutes must not only be written but adjusted (KL 5 kap. 69 §). */
    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return deadlines.of(task.key().subject(), Minutes.ADJUSTMENT_DUE).map(Deadline::lastDay);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return meetings.find(SittingForm.meeting(task)).map(Meeting::name);
    }
}
