package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Genomför sammanträde: what became of each item. Nothing stops the secretary; the rest can be entered later. */
@Component
class RunMeeting implements HumanTask {

    private final SittingForm sittings;
    private final SittingRecorder recorder;
    private final Meetings meetings;

    RunMeeting(SittingForm sittings, SittingRecorder recorder, Meetings meetings) {
        this.sittings = sittings;
        this.recorder = recorder;
        this.meetings = meetings;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.RUN_MEETING;
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
                        ItemFields.attendance(),
                        Field.lines("adjusters"),
                        ItemFields.items(sittings.cases(id)))
                .prefilledWith(sittings.prefilled(id));
    }

    @Override
    public void record(Completion completion) {
        recorder.record(completion, MeetingState.HELD);
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return meetings.find(SittingForm.meeting(task)).map(Meeting::heldOn);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return meetings.find(SittingForm.meeting(task)).map(Meeting::name);
    }
}
