package se.arendegang.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.engine.DeployedModels;
import se.arendegang.engine.EngineGenerations;
import se.arendegang.task.HumanTasks;

/** That the application has started at all says that nothing is missing; here something is taken away. */
@WholeApplication
class TheStartRefusesTest {

    @Autowired
    private ModelsAndCodeAgree check;

    @Autowired
    private HumanTasks forms;

    @Autowired
    private DeployedModels deployed;

    @Autowired
    private EngineGenerations generations;

    @Autowired
    private JdbcClient database;

    @Test
    void withoutOneWorker() {
        var workers = without(check.jobTypes(), "case-path.findStage");
        assertThat(new ModelsDiffer(check.differences(workers, forms.elements())).getMessage())
                .contains("the worker of the job type case-path.findStage")
                .contains("What to do: write a class in workers/");
    }

    @Test
    void withoutOneForm() {
        var elements = without(forms.elements(), "Task_DraftStaffReport");
        assertThat(new ModelsDiffer(check.differences(check.jobTypes(), elements)).getMessage())
                .contains("the form of the user task Task_DraftStaffReport")
                .contains("What to do: write a HumanTask");
    }

    @Test
    void whenARunningVersionAsksForAMessageThatNobodySendsAnyMore() {
        await().atMost(Duration.ofMinutes(1)).until(() -> generations.current().isPresent());
        var generation = generations.current().orElseThrow();
        var old = ModelTexts.of("se/arendegang/casefile/case-path.bpmn")
                .replace("case-path.caseWithdrawn", "case-path.caseDropped");
        deployed.note("case-path", 99, generation, old);
        try {
            assertThat(new ModelsDiffer(check.differences(check.jobTypes(), forms.elements())).getMessage())
                    .contains("case-path version 99 (deployed)")
                    .contains("case-path.caseDropped");
        } finally {
            database.sql("delete from deployed_model where version = 99").update();
        }
    }

    private static Set<String> without(Set<String> names, String name) {
        var rest = new HashSet<>(names);
        assertThat(rest.remove(name)).isTrue();
        return rest;
    }
}
