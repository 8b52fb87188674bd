package se.arendegang.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Upprätta föredragningslista: when and where, and in what order. */
@Component
class PrepareAgenda implements HumanTask {

    private final SittingForm sittings;
    private final SittingRecorder recorder;
    private final Meetings meetings;

    PrepareAgenda(SittingForm sittings, SittingRecorder recorder, Meetings meetings) {
        this.sittings = sittings;
        this.recorder = recorder;
        this.meetings = meetings;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.PREPARE_AGENDA;
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
                        Field.yesNo("extra_meeting"),
                        Field.line("place"),
                        ItemFields.agenda(sittings.cases(id)))
                .prefilledWith(sittings.prefilled(id));
    }

    @Override
    public void record(Completion completion) {
        recorder.record(completion, MeetingState.PLANNED);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return meetings.find(SittingForm.meeting(task)).map(Meeting::name);
    }
}
