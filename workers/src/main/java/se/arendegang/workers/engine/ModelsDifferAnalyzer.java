package se.arendegang.workers.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the differences without a page of stack trace. */
final class ModelsDifferAnalyzer extends AbstractFailureAnalyzer<ModelsDiffer> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModelsDiffer differences) {
        return new FailureAnalysis(
                "The models and the code that serves them do not agree:\n\n" + differences.getMessage(),
                "Each line says what was sought, where, what was found and what to do. Nothing was deployed and no"
                        + " case was touched.",
                differences);
    }
}
