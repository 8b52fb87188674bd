package se.arendegang.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.Subject;
import se.arendegang.engine.WaitingPlaces;
import se.arendegang.testing.Inside;

class WatchdogTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private final Subject subject = Subject.ofCase(UUID.randomUUID());
    private final Inside inside =
            new Inside("se.arendegang.engine,se.arendegang.task,se.arendegang.audit", WeighTask.class);

    @BeforeEach
    void aClaimedCaseLongAgo() {
        inside.inTransaction(() -> inside.get(ProcessEngine.class).start(subject, "begun"));
        inside.sql
                .sql("update outbox set state = 'sent', settled_at = :now")
                .param("now", inside.clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        inside.get(RootInstances.class).claim(subject, 1, 1, "g1");
        inside.clock.forward(Duration.ofMinutes(11));
    }

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void aPathWithNothingToDoIsFound() {
        assertThat(found()).isTrue();
    }

    @Test
    void aPathThatJustDidSomethingIsGivenTime() {
        inside.clock.forward(Duration.ofMinutes(-5));
        assertThat(found()).isFalse();
    }

    @Test
    void aPathThatAsksSomebodyStandsStillRightly() {
        var key = new TaskKey(subject, 1, "Task_Weigh", "", 1);
        inside.get(TaskMirror.class)
                .mirror(new MirroredJob(key, "test", 1, new JobReference(1, "g1"), inside.clock.instant()));
        assertThat(found()).isFalse();
    }

    @Test
    void aPathThatWaitsStandsStillRightly() {
        inside.get(WaitingPlaces.class).note(subject, subject.id(), "test", "Task_Ask", "", 1);
        assertThat(found()).isFalse();
    }

    @Test
    void aPathAtItsEndIsDone() {
        inside.get(RootInstances.class).ended(subject, 1);
        assertThat(found()).isFalse();
    }

    private boolean found() {
        return inside.get(Watchdog.class).stoodStill(PATIENCE).stream()
                .anyMatch(still -> still.subject().equals(subject));
    }
}
