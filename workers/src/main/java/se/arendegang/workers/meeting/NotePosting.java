package se.arendegang.workers.meeting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.Notices;

/** The notice is posted; its time begins and the cases are told. */
@Component
public class NotePosting {

    private final Notices notices;

    NotePosting(Notices notices) {
        this.notices = notices;
    }

    @JobWorker(type = MeetingProcess.Job.NOTE_POSTING)
    public MeetingProcess.Posting handle(@VariablesAsType MeetingProcess.Step step) {
        return new MeetingProcess.Posting(
                notices.notePosting(new MeetingId(step.meetingId())).value());
    }
}
