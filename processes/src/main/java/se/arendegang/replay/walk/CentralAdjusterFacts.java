package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationProcess;

/** The same under the minutes of a central negotiation. */
@Component
class CentralAdjusterFacts extends AdjusterFacts {

    CentralAdjusterFacts(FiledNegotiations negotiations) {
        super(negotiations);
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.ADJUST_CENTRAL_MINUTES;
    }
}
