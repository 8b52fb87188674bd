package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Genomför sammanträde: what became of each item. Nothing stops the secretary; the rest can be entered later. */
@Component
class RunMeeting implements HumanTask {

    private final SittingForm sittings;
    private final SittingRecorder recorder;
    private final VetoStop veto;
    private final Meetings meetings;
    private final ReportsAtMeeting reports;
    private final AgendaWarnings warnings;

    RunMeeting(
            SittingForm sittings,
            SittingRecorder recorder,
            VetoStop veto,
            Meetings meetings,
            ReportsAtMeeting reports,
            AgendaWarnings warnings) {
        this.sittings = sittings;
        this.recorder = recorder;
        this.veto = veto;
        this.meetings = meetings;
        this.reports = reports;
        this.warnings = warnings;
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
        var asked = Stream.concat(
                Stream.of(
                        Field.date("held_on"),
                        Field.line("time"),
                        Field.line("number"),
                        Field.line("chair_name"),
                        Field.line("chair_party"),
                        ItemFields.attendance(),
                        Field.lines("adjusters"),
                        ItemFields.items(sittings.cases(id))),
                reports.fields());
        return TaskForm.of(List.of("done"), asked.toArray(Field[]::new))
                .reading(warnings.material(id))
                .prefilledWith(sittings.prefilled(id));
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return veto.check(completion);
    }

    @Override
    public void record(Completion completion) {
        recorder.record(completion, MeetingState.HELD);
        reports.record(SittingForm.meeting(completion.task()), completion.values(), completion.happenedOn());
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
