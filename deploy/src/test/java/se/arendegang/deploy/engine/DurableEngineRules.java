package se.arendegang.deploy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arendegang.deploy.testing.DurableEngine;
import se.arendegang.engine.EngineAdoption;
import se.arendegang.task.CompletionResult;

/** What holds on an engine that keeps its data, and what when it loses them. */
abstract class DurableEngineRules extends EngineRules {

    private DurableEngine durable() {
        return (DurableEngine) suite.engine;
    }

    @Test
    void aBrokerRestartInMidPathLosesNothing() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        var weigh = suite.task(subject, "Task_Weigh", 1);
        durable().stop();
        assertThat(suite.decide(weigh, "again"))
                .as("people decide while the engine is away")
                .isInstanceOf(CompletionResult.Done.class);
        assertThat(suite.texts("select state from task where subject_id = :id", subject))
                .containsExactly("decided");
        durable().resume();
        suite.decide(suite.task(subject, "Task_Weigh", 2), "done");
        suite.task(subject, "Task_Settle", 1);
        suite.untilState(weigh.id(), "done");
    }

    @Test
    void aPowerCutInMidPathLosesNothing() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        var weigh = suite.task(subject, "Task_Weigh", 1);
        durable().kill();
        suite.decide(weigh, "done");
        suite.task(subject, "Task_Settle", 1);
    }

    @Test
    void rule1_anEngineWithLostDataIsSentNothingUntilItIsAdoptedAndThenWalksOverTheRecord() {
        var decided = suite.start();
        suite.recordSays(decided, SuiteWorkers.Record.HAPPENED);
        suite.decide(suite.task(decided, "Task_Weigh", 1), "again");
        var second = suite.task(decided, "Task_Weigh", 2);
        durable().wipe();
        suite.eventually(() -> assertThat(suite.engineState().generationHolds()).isFalse());

        assertThat(suite.decide(second, "done")).isInstanceOf(CompletionResult.Done.class);
        assertThat(suite.number(
                        "select count(*) from outbox where subject_id = :id and state = 'pending' and tries = 0",
                        decided))
                .as("nothing is sent to a stranger")
                .isEqualTo(1);

        suite.deployPath();
        suite.get(EngineAdoption.class).ask();
        suite.task(decided, "Task_Settle", 1);
        assertThat(suite.engineState().generationHolds()).isTrue();
        assertThat(suite.number("select count(*) from task where subject_id = :id", decided))
                .isEqualTo(3);
    }
}
