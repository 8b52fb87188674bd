package se.arendegang.workers.engine;

import io.camunda.client.api.response.ActivatedJob;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.arendegang.contract.ProcessContract;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;
import se.arendegang.landscape.Landscape;

/** Reads from a job what it is about: the variable its process promises, or else the only one of the kind it carries. */
public final class JobSubject {

    /** The variables that can name a subject. */
    public static final List<String> VARIABLES =
            Stream.of(SubjectKind.values()).map(SubjectKind::variable).toList();

    private JobSubject() {}

    public static Optional<Subject> of(ActivatedJob job) {
        var promised = Landscape.contract(job.getBpmnProcessId()).map(ProcessContract::subjectVariable);
        var variables = job.getVariablesAsMap();
        return Stream.of(SubjectKind.values())
                .filter(kind -> promised.map(kind.variable()::equals).orElse(true))
                .filter(kind -> variables.get(kind.variable()) instanceof String)
                .map(kind -> new Subject(kind, UUID.fromString(String.valueOf(variables.get(kind.variable())))))
                .findFirst();
    }
}
