package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;

/** Which demands are to be answered after a sitting. */
@Component
public class FindOpenDemands {

    private final NegotiationCourse course;

    FindOpenDemands(NegotiationCourse course) {
        this.course = course;
    }

    @JobWorker(type = NegotiationProcess.Job.FIND_OPEN_DEMANDS)
    public NegotiationProcess.OpenDemands handle(@VariablesAsType NegotiationProcess.SittingStep step) {
        return new NegotiationProcess.OpenDemands(
                course.openDemands(new NegotiationId(step.negotiationId()), step.sittingNo()));
    }
}
