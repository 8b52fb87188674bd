package se.arendegang.workers.engine;

import io.camunda.client.annotation.JobWorker;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Difference;
import se.arendegang.contract.ModelSource;
import se.arendegang.engine.DeployedModels;
import se.arendegang.landscape.Landscape;
import se.arendegang.task.HumanTasks;

/**
 * Refuses the start when a model, its contract, a worker or a form is missing or named otherwise, in the models about to
 * be deployed and in the versions that still run.
 */
@Component
class ModelsAndCodeAgree implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final HumanTasks forms;
    private final DeployedModels deployed;

    ModelsAndCodeAgree(ListableBeanFactory beans, HumanTasks forms, DeployedModels deployed) {
        this.beans = beans;
        this.forms = forms;
        this.deployed = deployed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var differences = differences(jobTypes(), forms.elements());
        if (!differences.isEmpty()) {
            throw new ModelsDiffer(differences);
        }
    }

    List<Difference> differences(Set<String> workers, Set<String> userTasks) {
        var check = Landscape.check();
        var running = deployed.inPresentEngine().stream()
                .map(model -> ModelSource.deployed(model.processId(), model.version(), model.xml()))
                .toList();
        return Stream.of(
                        check.models(Landscape.models()),
                        check.workers(workers),
                        check.forms(userTasks),
                        check.deployed(running, workers, userTasks))
                .flatMap(List::stream)
                .toList();
    }

    Set<String> jobTypes() {
        return Arrays.stream(beans.getBeanNamesForType(Object.class, false, false))
                .map(name -> beans.getType(name, false))
                .filter(Objects::nonNull)
                .filter(type -> type.getPackageName().startsWith("se.arendegang.workers"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(method -> AnnotationUtils.findAnnotation(method, JobWorker.class))
                .filter(Objects::nonNull)
                .map(JobWorker::type)
                .collect(Collectors.toSet());
    }
}
