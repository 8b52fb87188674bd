package se.arendegang.deploy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The engines the suite promises are the ones that answer, and the durable one keeps what it was told. */
class RealEngineTest {

    @Test
    void theDurableEngineKeepsADeploymentOverARestartAndAKillAndLosesItWithItsData() {
        try (var engine = DurableEngine.start(RealEngine.EMBEDDED_DEFAULT)) {
            var grpc = engine.grpcAddress();
            assertThat(versionAt(grpc)).isEqualTo("8.5.8");
            assertThat(deployedVersion(grpc)).isEqualTo(1);
            engine.restart();
            assertThat(deployedVersion(grpc)).isEqualTo(2);
            engine.kill();
            assertThat(deployedVersion(grpc)).isEqualTo(3);
            engine.wipe();
            assertThat(deployedVersion(grpc)).isEqualTo(1);
        }
    }

    @Test
    void theNewerBrokerAndTheOneInMemoryAnswer() {
        try (var newer = DurableEngine.start(RealEngine.NEWER);
                var memory = MemoryEngine.start8821()) {
            assertThat(versionAt(newer.grpcAddress())).isEqualTo("8.6.0");
            assertThat(deployedVersion(memory.grpcAddress())).isEqualTo(1);
        }
    }

    private static String versionAt(URI grpc) {
        try (var client = client(grpc)) {
            return client.newTopologyRequest().send().join().getGatewayVersion();
        }
    }

    /** Each deployment differs from the last, so a surviving one counts up. */
    private static int deployedVersion(URI grpc) {
        var model = io.camunda.zeebe.model.bpmn.Bpmn.createExecutableProcess("kept")
                .startEvent("start_" + System.nanoTime())
                .endEvent()
                .done();
        try (var client = client(grpc)) {
            return client.newDeployResourceCommand()
                    .addProcessModel(model, "kept.bpmn")
                    .send()
                    .join()
                    .getProcesses()
                    .get(0)
                    .getVersion();
        }
    }

    private static CamundaClient client(URI grpc) {
        return CamundaClient.newClientBuilder()
                .grpcAddress(grpc)
                .preferRestOverGrpc(false)
                .build();
    }
}
