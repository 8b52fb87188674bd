package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.PartyId;

/** Takes back the tasks of a negotiation broken off, or one union's request whose time ran out. */
@Component
public class CancelNegotiationTasks {

    private final NegotiationCourse course;

    CancelNegotiationTasks(NegotiationCourse course) {
        this.course = course;
    }

    @JobWorker(type = NegotiationProcess.Job.CANCEL_TASKS)
    public Nothing handle(@VariablesAsType NegotiationProcess.Interrupted step) {
        course.cancelTasks(
                new NegotiationId(step.negotiationId()), step.itemId() == null ? null : new PartyId(step.itemId()));
        return Nothing.NOTHING;
    }
}
