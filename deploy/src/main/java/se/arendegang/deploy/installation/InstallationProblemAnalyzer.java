package se.arendegang.deploy.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what was found and what to do, without a stack trace. */
final class InstallationProblemAnalyzer extends AbstractFailureAnalyzer<InstallationProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InstallationProblem problem) {
        return new FailureAnalysis(String.valueOf(problem.getMessage()), problem.remedy(), problem);
    }
}
