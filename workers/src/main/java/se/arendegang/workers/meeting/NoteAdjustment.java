package se.arendegang.workers.meeting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.Minutes;

/** The minutes are adjusted; the cases are told. */
@Component
public class NoteAdjustment {

    private final Minutes minutes;

    NoteAdjustment(Minutes minutes) {
        this.minutes = minutes;
    }

    @JobWorker(type = MeetingProcess.Job.NOTE_ADJUSTMENT)
    public Nothing handle(@VariablesAsType MeetingProcess.Step step) {
        minutes.noteAdjustment(new MeetingId(step.meetingId()));
        return Nothing.NOTHING;
    }
}
