package se.arendegang.workers.engine;

import io.camunda.client.api.response.ActivatedJob;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Claimed;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;
import se.arendegang.engine.Subjects;

/** The first job of every root process: at most one instance of the last start goes on, and none for what is closed. */
@Component
public class Claims {

    private final RootInstances roots;
    private final Subjects subjects;
    private final GenerationGuard guard;

    Claims(RootInstances roots, Subjects subjects, GenerationGuard guard) {
        this.roots = roots;
        this.subjects = subjects;
        this.guard = guard;
    }

    /** @throws IllegalStateException when the engine is not known to be ours just now; the job is then tried again */
    public Claimed claim(ActivatedJob job, SubjectKind kind, UUID id, int attempt) {
        var subject = new Subject(kind, id);
        var generation =
                guard.agreed().orElseThrow(() -> new IllegalStateException("the engine's generation is not agreed on"));
        if (!subjects.describe(subject).open()) {
            roots.ended(subject, attempt);
            return new Claimed(false);
        }
        return new Claimed(roots.claim(subject, attempt, job.getProcessInstanceKey(), generation));
    }
}
