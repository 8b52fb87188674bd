package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;

/** With which unions the negotiation has not ended. */
@Component
public class FindParties {

    private final NegotiationCourse course;

    FindParties(NegotiationCourse course) {
        this.course = course;
    }

    @JobWorker(type = NegotiationProcess.Job.FIND_PARTIES)
    public NegotiationProcess.Parties handle(@VariablesAsType NegotiationProcess.Step step) {
        return new NegotiationProcess.Parties(course.partiesOnTheirWay(new NegotiationId(step.negotiationId())));
    }
}
