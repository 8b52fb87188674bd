package se.arendegang.workers.meeting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.Minutes;

/** Wakes every case the meeting dealt with. */
@Component
public class TellOutcomes {

    private final Minutes minutes;

    TellOutcomes(Minutes minutes) {
        this.minutes = minutes;
    }

    @JobWorker(type = MeetingProcess.Job.TELL_OUTCOMES)
    public Nothing handle(@VariablesAsType MeetingProcess.Step step) {
        minutes.tellOutcomes(new MeetingId(step.meetingId()));
        return Nothing.NOTHING;
    }
}
