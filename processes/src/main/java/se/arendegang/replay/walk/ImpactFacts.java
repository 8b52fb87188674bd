package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.drafting.DraftingProcess;

/** Risk- och konsekvensbedömning. */
@Component
class ImpactFacts implements StepFacts {

    @Override
    public String element() {
        return DraftingProcess.Task.ASSESS_IMPACT;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("risk_assessment").isStated();
    }

    @Override
    public Deed deed(Step step) {
        var assessment = step.pass().block("risk_assessment");
        return assessment.isStated()
                ? Deed.of("done")
                        .withAll(Pass.plain(assessment))
                        .with("on", null)
                        .on(Pass.day(assessment, "on"))
                : Deed.SILENT;
    }
}
