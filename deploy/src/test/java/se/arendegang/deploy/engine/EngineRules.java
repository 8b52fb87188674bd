package se.arendegang.deploy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.arendegang.engine.Answer;
import se.arendegang.engine.Delivery;
import se.arendegang.engine.EngineCommand;
import se.arendegang.engine.WorkerFailures;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FormValues;
import se.arendegang.task.Tasks;

/** What holds on every engine. */
abstract class EngineRules extends EngineMoves {

    @Test
    void aStartIsClaimedAndItsTaskArrivesAndADecisionLeadsOn() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        var weigh = suite.task(subject, "Task_Weigh", 1);
        assertThat(suite.decide(weigh, "done")).isInstanceOf(CompletionResult.Done.class);
        suite.task(subject, "Task_Settle", 1);
        suite.untilState(weigh.id(), "done");
    }

    @Test
    void rule2_twoVisitsOfOneElementAreTwoTasksAndADraftBelongsToItsVisit() {
        var subject = suite.start();
        var first = suite.task(subject, "Task_Weigh", 1);
        suite.get(Tasks.class).saveDraft(first.id(), suite.registrar, FormValues.of("note", "första gången"));
        suite.decide(first, "again");
        var second = suite.task(subject, "Task_Weigh", 2);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(suite.get(Tasks.class).draft(second.id(), suite.registrar)).isEmpty();
    }

    @Test
    void rule3_aRepeatedStartLeavesNoGhostBehind() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        var weigh = suite.task(subject, "Task_Weigh", 1);
        var start = new Delivery(0, subject, new EngineCommand.Start(SuitePath.STARTED, 1), "again", 1, false);
        assertThat(send(start).kind()).isEqualTo(Answer.Kind.ACCEPTED);
        suite.decide(weigh, "done");
        var settle = suite.task(subject, "Task_Settle", 1);
        suite.decide(settle, "done");
        suite.untilState(settle.id(), "done");
        assertThat(claims(subject))
                .as("the repeated start was dropped, not kept")
                .containsExactly(true);

        send(start);
        suite.eventually(() -> assertThat(claims(subject)).containsExactly(true, false));
        assertThat(suite.get(Tasks.class).openTasksOf(subject)).isEmpty();
    }

    @Test
    void rule4_whatHasHappenedIsNotWaitedFor() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        suite.decide(suite.task(subject, "Task_Weigh", 1), "done");
        suite.task(subject, "Task_Settle", 1);
    }

    @Test
    void rule4_aMessageOnlyWakesAndTheRecordDecides() {
        var subject = suite.start();
        suite.decide(suite.task(subject, "Task_Weigh", 1), "done");
        suite.untilWaiting(subject);
        suite.tell(port -> port.tell(subject, SuitePath.HAPPENED, subject.id().toString()));
        suite.untilWaiting(subject);
        assertThat(suite.get(Tasks.class).openTasksOf(subject))
                .as("woken for nothing")
                .isEmpty();

        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        suite.tell(port -> port.tell(subject, SuitePath.HAPPENED, subject.id().toString()));
        suite.task(subject, "Task_Settle", 1);
        assertThat(suite.number("select count(*) from waiting_place where subject_id = :id", subject))
                .isZero();
    }

    @Test
    void rule4_aMessageThatComesBeforeTheWaitIsKept() {
        var subject = suite.start();
        suite.tell(port -> port.tell(subject, SuitePath.HAPPENED, subject.id().toString()));
        suite.decide(suite.task(subject, "Task_Weigh", 1), "done");
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        suite.task(subject, "Task_Settle", 1);
    }

    @Test
    void rule5_aDecisionOnATaskTheEngineHadCancelledIsToldAsCancelledAndStandsInTheRecord() {
        var subject = suite.start();
        var weigh = suite.task(subject, "Task_Weigh", 1);
        // Decided before anybody here could know: once the task had been looked up, it would be told at once.
        holdCommandsOf(weigh, () -> assertThat(suite.decide(weigh, "done")).isInstanceOf(CompletionResult.Done.class));
        cancelInTheEngineOnly(weigh);
        release(weigh);
        suite.untilState(weigh.id(), "cancelled");
        assertThat(suite.texts(
                        "select outcome from task_outcome join task on task_id = id where subject_id = :id", subject))
                .containsExactly("done");
    }

    @Test
    void rule5_afterAnUnansweredSendingAGoneJobIsInDoubtUntilTheNextJobWitnesses() {
        var subject = suite.start();
        var weigh = suite.task(subject, "Task_Weigh", 1);
        var job = job(weigh);
        // The first sending, whose answer is lost on its way back:
        holdCommandsOf(weigh, () -> suite.decide(weigh, "again"));
        assertThat(send(new Delivery(0, subject, complete(job), "x", 1, false)).kind())
                .isEqualTo(Answer.Kind.ACCEPTED);
        releaseInDoubt(weigh);
        suite.task(subject, "Task_Weigh", 2);
        suite.untilState(weigh.id(), "done");
        assertThat(suite.texts("select answer from outbox where subject_id = :id and kind = 'complete'", subject))
                .containsExactly("in doubt");
    }

    @Test
    void rule5_everyCommandMayBeSentTwice() {
        var subject = suite.start();
        var weigh = suite.task(subject, "Task_Weigh", 1);
        var tell = new Delivery(
                0,
                subject,
                new EngineCommand.Tell(SuitePath.HAPPENED, subject.id().toString()),
                "twice-" + subject.id(),
                1,
                false);
        assertThat(send(tell).kind()).isEqualTo(Answer.Kind.ACCEPTED);
        assertThat(send(tell).kind()).as("the same message again").isEqualTo(Answer.Kind.ACCEPTED);

        var complete = new Delivery(0, subject, complete(job(weigh)), "x", 1, false);
        assertThat(send(complete).kind()).isEqualTo(Answer.Kind.ACCEPTED);
        assertThat(send(complete).kind()).isEqualTo(Answer.Kind.NOT_FOUND);
    }

    @Test
    void rule7_aTaskTheModelCancelsLeavesEveryInbox() {
        var subject = suite.start();
        var weigh = suite.task(subject, "Task_Weigh", 1);
        suite.tell(port -> port.tell(subject, SuitePath.STOPPED, subject.id().toString()));
        suite.untilState(weigh.id(), "cancelled");
        assertThat(suite.decide(weigh, "done")).isInstanceOf(CompletionResult.Cancelled.class);
        assertThat(suite.get(Tasks.class).draft(weigh.id(), suite.registrar)).isPresent();
    }

    @Test
    void rule7_theSweepFindsACancelledTaskNobodyToldOf() {
        var subject = suite.start();
        var weigh = suite.task(subject, "Task_Weigh", 1);
        cancelInTheEngineOnly(weigh);
        suite.sql()
                .sql("update task set lease_until = now() where id = :id")
                .param("id", weigh.id().value())
                .update();
        suite.untilState(weigh.id(), "cancelled");
    }

    @Test
    void rule7_aLapsedLeaseBringsTheSameTaskBackAndItCanStillBeDecided() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        var weigh = suite.task(subject, "Task_Weigh", 1);
        suite.get(Tasks.class).saveDraft(weigh.id(), suite.registrar, FormValues.of("note", "kvar"));
        suite.engine.addTime(Duration.ofHours(3));
        assertThat(suite.decide(suite.task(subject, "Task_Weigh", 1), "done"))
                .isInstanceOf(CompletionResult.Done.class);
        suite.task(subject, "Task_Settle", 1);
        suite.untilState(weigh.id(), "done");
    }

    @Test
    void rule8_aFailingWorkerLeavesItsFailureInTheRecordAndARestartHelps() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.FAILING);
        suite.decide(suite.task(subject, "Task_Weigh", 1), "done");
        suite.eventually(() -> assertThat(suite.get(WorkerFailures.class).open(100))
                .filteredOn(failure -> subject.equals(failure.subject()))
                .extracting(failure -> failure.element() + " " + failure.retriesLeft())
                .contains("Task_Ask 0"));

        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        suite.tell(port -> port.restart(subject));
        suite.task(subject, "Task_Settle", 1);
        assertThat(suite.get(WorkerFailures.class).open(100)).noneMatch(failure -> subject.equals(failure.subject()));
    }

    @Test
    void aBusinessErrorTakesThePathDrawnForItAndIsNoFailure() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.BROKEN);
        suite.decide(suite.task(subject, "Task_Weigh", 1), "done");
        suite.task(subject, "Task_Repair", 1);
        assertThat(suite.get(WorkerFailures.class).open(100)).noneMatch(failure -> subject.equals(failure.subject()));
    }

    @Test
    void rule9_aRestartRunsOverTheRecordToTheOpenTask() {
        var subject = suite.start();
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        suite.decide(suite.task(subject, "Task_Weigh", 1), "again");
        suite.decide(suite.task(subject, "Task_Weigh", 2), "done");
        var settle = suite.task(subject, "Task_Settle", 1);
        suite.tell(port -> port.restart(subject));
        suite.eventually(() -> assertThat(suite.number(
                        "select attempt from task where id = '" + settle.id().value() + "' and subject_id = :id",
                        subject))
                .isEqualTo(2));
        assertThat(suite.task(subject, "Task_Settle", 1).id()).isEqualTo(settle.id());
        assertThat(suite.number("select count(*) from task where subject_id = :id", subject))
                .as("nothing was asked again")
                .isEqualTo(3);
    }

    @Test
    void rule9_aRestartAtAWaitWaitsThereAgain() {
        var subject = suite.start();
        suite.decide(suite.task(subject, "Task_Weigh", 1), "done");
        suite.untilWaiting(subject);
        suite.tell(port -> port.restart(subject));
        assertThat(suite.texts("select element from waiting_place where subject_id = :id", subject))
                .isEmpty();
        suite.untilWaiting(subject);
        suite.recordSays(subject, SuiteWorkers.Record.HAPPENED);
        suite.tell(port -> port.tell(subject, SuitePath.HAPPENED, subject.id().toString()));
        suite.task(subject, "Task_Settle", 1);
    }
}
