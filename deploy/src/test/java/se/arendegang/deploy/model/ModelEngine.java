package se.arendegang.deploy.model;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.arendegang.contract.JobType;
import se.arendegang.contract.ProcessContract;
import se.arendegang.deploy.testing.RealEngine;
import se.arendegang.landscape.Landscape;

/** One engine with every model deployed, shared by all walks of a test run. */
final class ModelEngine implements AutoCloseable {

    static final String USER_TASK = "io.camunda.zeebe:userTask";

    private static final class Shared {
        static final ModelEngine ENGINE = on(RealEngine.start());
    }

    private final CamundaClient client;
    private final Map<String, ModelWalk> walks = new ConcurrentHashMap<>();

    private ModelEngine(URI grpcAddress) {
        client = CamundaClient.newClientBuilder()
                .grpcAddress(grpcAddress)
                .preferRestOverGrpc(false)
                .numJobWorkerExecutionThreads(4)
                .defaultRequestTimeout(Duration.ofSeconds(20))
                .build();
        deploy();
        Stream.concat(
                        Landscape.contracts().stream()
                                .flatMap(c -> c.jobs().stream())
                                .map(JobType::name),
                        Stream.of(USER_TASK))
                .forEach(type -> client.newWorker()
                        .jobType(type)
                        .handler(this::hand)
                        .timeout(Duration.ofMinutes(10))
                        .streamEnabled(true)
                        .open());
    }

    static ModelEngine on(RealEngine engine) {
        return new ModelEngine(engine.grpcAddress());
    }

    static ModelEngine shared() {
        return Shared.ENGINE;
    }

    CamundaClient client() {
        return client;
    }

    void add(ModelWalk walk) {
        walks.put(walk.subject().toString(), walk);
    }

    private void deploy() {
        var resources = Landscape.resources();
        var command = client.newDeployResourceCommand().addResourceFromClasspath(resources.getFirst());
        for (var resource : resources.subList(1, resources.size())) {
            command = command.addResourceFromClasspath(resource);
        }
        command.send().join();
    }

    private void hand(JobClient jobs, ActivatedJob job) {
        Landscape.contract(job.getBpmnProcessId())
                .map(ProcessContract::subjectVariable)
                .flatMap(name -> Optional.ofNullable(job.getVariablesAsMap().get(name)))
                .map(subject -> walks.get(subject.toString()))
                .ifPresent(walk -> walk.answer(job));
    }

    @Override
    public void close() {
        client.close();
    }
}
