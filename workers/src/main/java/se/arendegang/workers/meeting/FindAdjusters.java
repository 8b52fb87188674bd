package se.arendegang.workers.meeting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.Minutes;

/** Who is to adjust the minutes. */
@Component
public class FindAdjusters {

    private final Minutes minutes;

    FindAdjusters(Minutes minutes) {
        this.minutes = minutes;
    }

    @JobWorker(type = MeetingProcess.Job.FIND_ADJUSTERS)
    public MeetingProcess.Adjusters handle(@VariablesAsType MeetingProcess.Step step) {
        return new MeetingProcess.Adjusters(minutes.adjusters(new MeetingId(step.meetingId())));
    }
}
