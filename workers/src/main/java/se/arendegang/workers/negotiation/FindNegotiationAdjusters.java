package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.PartyId;

/** Who is to adjust the minutes of the negotiation. */
@Component
public class FindNegotiationAdjusters {

    private final NegotiationCourse course;

    FindNegotiationAdjusters(NegotiationCourse course) {
        this.course = course;
    }

    @JobWorker(type = NegotiationProcess.Job.FIND_ADJUSTERS)
    public NegotiationProcess.Adjusters handle(@VariablesAsType NegotiationProcess.MinutesStep step) {
        var party = step.itemId() == null ? null : new PartyId(step.itemId());
        return new NegotiationProcess.Adjusters(
                course.openAdjusters(new NegotiationId(step.negotiationId()), step.sittingNo(), party));
    }
}
