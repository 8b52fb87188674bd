package se.arendegang.deploy.engine;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.BpmnError;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import se.arendegang.contract.Claimed;
import se.arendegang.contract.Happened;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;
import se.arendegang.task.TaskMirror;
import se.arendegang.workers.engine.Claims;

/** The workers of the suite's model; what "the record" says of its wait is set by the tests. */
class SuiteWorkers {

    record Step(UUID caseId, int attempt) {}

    record Claim(UUID caseId, int attempt, boolean granted) {}

    enum Record {
        NOT_YET,
        HAPPENED,
        BROKEN,
        FAILING
    }

    final Map<UUID, Record> record = new ConcurrentHashMap<>();
    final List<Claim> claims = new CopyOnWriteArrayList<>();
    private final Claims claiming;
    private final TaskMirror mirror;

    SuiteWorkers(Claims claiming, TaskMirror mirror) {
        this.claiming = claiming;
        this.mirror = mirror;
    }

    @JobWorker(type = SuitePath.CLAIM)
    Claimed claim(ActivatedJob job, @VariablesAsType Step step) {
        var claimed = claiming.claim(job, SubjectKind.CASE, step.caseId(), step.attempt());
        claims.add(new Claim(step.caseId(), step.attempt(), claimed.claimed()));
        return claimed;
    }

    @JobWorker(type = SuitePath.ASK)
    Happened ask(@VariablesAsType Step step) {
        return switch (record.getOrDefault(step.caseId(), Record.NOT_YET)) {
            case NOT_YET -> new Happened(false);
            case HAPPENED -> new Happened(true);
            case BROKEN -> throw new BpmnError(SuitePath.ERROR, "the suite says so");
            case FAILING -> throw new IllegalStateException("the suite's record cannot be read");
        };
    }

    @JobWorker(type = SuitePath.CANCEL_TASKS)
    void cancel(@VariablesAsType Step step) {
        mirror.cancelOpen(Subject.ofCase(step.caseId()));
    }
}
