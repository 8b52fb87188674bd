package se.arendegang.workers.meeting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Claimed;
import se.arendegang.engine.SubjectKind;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.workers.engine.Claims;

@Component
public class ClaimMeeting {

    private final Claims claims;

    ClaimMeeting(Claims claims) {
        this.claims = claims;
    }

    @JobWorker(type = MeetingProcess.Job.CLAIM_MEETING)
    public Claimed claim(ActivatedJob job, @VariablesAsType MeetingProcess.Step step) {
        return claims.claim(job, SubjectKind.MEETING, step.meetingId(), step.attempt());
    }
}
