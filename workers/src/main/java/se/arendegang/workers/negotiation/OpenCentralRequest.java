package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.PartyId;

/** Whether a union that disagrees can still ask for central negotiation. */
@Component
public class OpenCentralRequest {

    private final NegotiationCourse course;

    OpenCentralRequest(NegotiationCourse course) {
        this.course = course;
    }

    @JobWorker(type = NegotiationProcess.Job.OPEN_CENTRAL_REQUEST)
    public NegotiationProcess.CentralRequest handle(@VariablesAsType NegotiationProcess.PartyStep step) {
        return new NegotiationProcess.CentralRequest(
                course.openCentralRequest(new NegotiationId(step.negotiationId()), new PartyId(step.itemId())));
    }
}
