package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.PartyId;

/** The negotiation with one union has come to its end. */
@Component
public class EndWithUnion {

    private final NegotiationCourse course;

    EndWithUnion(NegotiationCourse course) {
        this.course = course;
    }

    @JobWorker(type = NegotiationProcess.Job.END_WITH_UNION)
    public Nothing handle(@VariablesAsType NegotiationProcess.PartyStep step) {
        course.endWithUnion(new NegotiationId(step.negotiationId()), new PartyId(step.itemId()));
        return Nothing.NOTHING;
    }
}
