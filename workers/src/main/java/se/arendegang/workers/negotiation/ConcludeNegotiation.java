package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;

/** The negotiation has ended with every union. */
@Component
public class ConcludeNegotiation {

    private final NegotiationCourse course;

    ConcludeNegotiation(NegotiationCourse course) {
        this.course = course;
    }

    @JobWorker(type = NegotiationProcess.Job.CONCLUDE_NEGOTIATION)
    public Nothing handle(@VariablesAsType NegotiationProcess.Step step) {
        course.conclude(new NegotiationId(step.negotiationId()));
        return Nothing.NOTHING;
    }
}
