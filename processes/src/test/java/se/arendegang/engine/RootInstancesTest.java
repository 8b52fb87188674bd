package se.arendegang.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.testing.Inside;

/** Rules 1, 3 and 9 on the record's side. */
class RootInstancesTest {

    private final Inside inside = new Inside("se.arendegang.engine");
    private final ProcessEngine engine = inside.get(ProcessEngine.class);
    private final RootInstances roots = inside.get(RootInstances.class);
    private final Subject subject = Subject.ofCase(UUID.randomUUID());

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void theFirstInstanceThatClaimsHasTheSubjectAndMayClaimAgain() {
        start();
        assertThat(roots.claim(subject, 1, 100, "g1")).isTrue();
        assertThat(roots.claim(subject, 1, 100, "g1")).isTrue();
        assertThat(roots.claim(subject, 1, 101, "g1")).isFalse();
        assertThat(roots.claim(subject, 1, 100, "g2"))
                .as("the same key of another engine")
                .isFalse();
    }

    @Test
    void aSecondStartWhileOneIsOnItsWayIsNone() {
        start();
        start();
        assertThat(kinds()).containsExactly("start");
    }

    @Test
    void aRestartCancelsTheClaimedRunAndTheOldAttemptClaimsNoMore() {
        inside.get(EngineGenerations.class).establish("g1");
        start();
        roots.claim(subject, 1, 100, "g1");
        inside.inTransaction(() -> engine.restart(subject));
        assertThat(kinds()).containsExactly("start", "cancel", "start");
        assertThat(roots.claim(subject, 1, 100, "g1")).isFalse();
        assertThat(roots.claim(subject, 2, 200, "g1")).isTrue();
    }

    @Test
    void adoptingANewEngineRestartsWhatWasOpenAndSendsNoKeyOfTheOldOne() {
        inside.get(EngineGenerations.class).establish("g1");
        start();
        roots.claim(subject, 1, 100, "g1");
        assertThat(inside.get(EngineAdoption.class).adopt("g2")).isEqualTo(1);
        assertThat(kinds()).as("no cancel of an old key").containsExactly("start", "start");
        assertThat(roots.claim(subject, 2, 100, "g2")).isTrue();
    }

    @Test
    void whatHasEndedIsNotRestartedByAnAdoption() {
        inside.get(EngineGenerations.class).establish("g1");
        start();
        roots.claim(subject, 1, 100, "g1");
        roots.ended(subject, 1);
        assertThat(inside.get(EngineAdoption.class).adopt("g2")).isZero();
    }

    private void start() {
        inside.inTransaction(() -> engine.start(subject, "begun"));
    }

    private java.util.List<String> kinds() {
        return inside.sql
                .sql("select kind from outbox order by id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
