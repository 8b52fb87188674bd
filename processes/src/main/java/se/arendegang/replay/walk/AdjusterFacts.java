package se.arendegang.replay.walk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationProcess;

/** Who stands under Justeras in union minutes; the day is not told there. */
@Component
class AdjusterFacts implements StepFacts {

    private final FiledNegotiations negotiations;

    AdjusterFacts(FiledNegotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.ADJUST_NEGOTIATION_MINUTES;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("mbl").list("meetings").stream()
                .anyMatch(minutes -> !minutes.list("adjusters").isEmpty());
    }

    @Override
    public Deed deed(Step step) {
        var id = UUID.fromString(step.item());
        return negotiations.of(step).minutes().stream()
                .flatMap(minutes -> minutes.adjusters().stream())
                .filter(adjuster -> adjuster.id().value().equals(id) && adjuster.named())
                .findFirst()
                .map(adjuster -> Deed.of("adjusted").by(adjuster.name()))
                .orElse(Deed.SILENT);
    }
}
