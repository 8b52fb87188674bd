package se.arendegang.deploy.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DataFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSecondStartOnAFolderInUseSaysWhoRunsAndWhere() {
        var running = new RunFile(4711, "http://localhost:8099", "", "", "", "", "", 0, 0);
        running.write(folder);
        assertThatThrownBy(() -> {
                    try (var held = OtherProcess.holding(folder)) {
                        assertThat(held.isAlive()).isTrue();
                        start(Map.of("arendegang.data", folder.toString()));
                    }
                })
                .isInstanceOf(InstallationProblem.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("4711")
                .hasMessageContaining("http://localhost:8099");
    }

    @Test
    void aTakenPortIsNamedWithItsOwnerAndTheFolderIsGivenBack() throws IOException {
        try (var owner = new ServerSocket(0)) {
            assertThatThrownBy(() -> start(Map.of(
                            "arendegang.data", folder.toString(),
                            "server.port", Integer.toString(owner.getLocalPort()))))
                    .hasMessageContaining("Port " + owner.getLocalPort())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        try (var folderAgain = DataFolder.take(folder).orElseThrow()) {
            assertThat(folderAgain.path()).isEqualTo(folder);
        }
    }

    @Test
    void anUnknownChoiceIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Choice.from(environment(Map.of("arendegang.engine", "enbedded"))))
                .hasMessageContaining("enbedded")
                .isInstanceOfSatisfying(
                        InstallationProblem.class,
                        problem -> assertThat(problem.remedy())
                                .contains("embedded")
                                .contains("cluster"));
    }

    private static void start(Map<String, Object> properties) {
        new SpringApplicationBuilder(DataFolderTest.class)
                .environment(environment(properties))
                .run()
                .close();
    }

    private static StandardEnvironment environment(Map<String, Object> properties) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        return environment;
    }
}
