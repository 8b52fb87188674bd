package se.arendegang.workers.engine;

import java.util.List;
import java.util.stream.Collectors;
import se.arendegang.contract.Difference;

/** Models and code do not agree, so the application does not start. */
final class ModelsDiffer extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ModelsDiffer(List<Difference> differences) {
        super(differences.stream().map(d -> "- " + d).collect(Collectors.joining("\n")));
    }
}
