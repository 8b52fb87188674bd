package se.arendegang.deploy.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import se.arendegang.deploy.Arendegang;
import se.arendegang.deploy.testing.RealParts;

/** An instance opens the doors it was told to open, and starts without the other one. */
class RolesTest {

    @ParameterizedTest
    @CsvSource({"ui, true, false", "workers, false, true"})
    void onlyTheChosenDoorIsOpened(String roles, boolean screens, boolean workers) {
        try (var context = new SpringApplicationBuilder(Arendegang.class)
                .initializers(new RealParts())
                .run("--server.port=0", "--arendegang.roles=" + roles)) {
            assertThat(hasBeansFrom(context, "se.arendegang.ui.")).isEqualTo(screens);
            assertThat(hasBeansFrom(context, "se.arendegang.workers.")).isEqualTo(workers);
            assertThat(context.getBeanNamesForType(CamundaClient.class).length > 0)
                    .isEqualTo(workers);
        }
    }

    private static boolean hasBeansFrom(ApplicationContext context, String room) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getType)
                .anyMatch(type -> type != null && type.getName().startsWith(room));
    }
}
