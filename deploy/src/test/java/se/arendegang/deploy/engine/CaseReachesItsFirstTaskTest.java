package se.arendegang.deploy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.identity.Actor;
import se.arendegang.task.Tasks;

@WholeApplication
class CaseReachesItsFirstTaskTest {

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Tasks tasks;

    @Test
    void aNewCaseIsClaimedAndAsksForItsStaffReport() {
        var opened = cases.open(NewCase.atOffice(null, "En ny fråga", "other"), Actor.SYSTEM);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                tasks.openTasksOfCase(opened.id().value()))
                        .singleElement()
                        .satisfies(task -> assertThat(task.key().element()).isEqualTo("Task_DraftStaffReport")));
    }
}
