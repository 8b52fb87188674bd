package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.decision.AfterDecisionProcess;

/** To whom the decision was sent. */
@Component
class DispatchFacts implements StepFacts {

    @Override
    public String element() {
        return AfterDecisionProcess.Task.DISPATCH;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !BoardFacts.block(pass).at("minutes.dispatched").elements().isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var rows = BoardFacts.block(step.pass()).at("minutes.dispatched");
        return rows.elements().isEmpty()
                ? Deed.SILENT
                : Deed.of("dispatched")
                        .with("dispatched", rows.plain())
                        .on(Pass.day(rows.elements().getFirst(), "on"));
    }
}
