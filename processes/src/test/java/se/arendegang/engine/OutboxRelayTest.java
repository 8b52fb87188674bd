package se.arendegang.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import se.arendegang.testing.Inside;

/** Rules 5 and 6 of "both ends of the wire" on the record's side. */
class OutboxRelayTest {

    private static final String GENERATION = "g1";
    private static final JobReference JOB = new JobReference(4711, GENERATION);

    private final Inside inside = new Inside("se.arendegang.engine", Witness.class);
    private final ProcessEngine engine = inside.get(ProcessEngine.class);
    private final OutboxRelay relay = inside.get(OutboxRelay.class);
    private final ScriptedGateway gateway = new ScriptedGateway();
    private final Subject subject = Subject.ofCase(UUID.randomUUID());

    static class Witness implements CompletionWitness {
        final List<String> seen = new ArrayList<>();

        @Override
        public void accepted(JobReference job) {
            seen.add("accepted");
        }

        @Override
        public void cancelled(JobReference job) {
            seen.add("cancelled");
        }

        @Override
        public void inDoubt(JobReference job) {
            seen.add("in doubt");
        }
    }

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void aCommandWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> engine.tell(subject, "m", "k")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aCommandOfATransactionThatFailsIsNeverSent() {
        assertThatThrownBy(() -> inside.inTransaction(() -> {
                    engine.tell(subject, "m", "k");
                    throw new IllegalStateException("the facts could not be recorded");
                }))
                .hasMessageContaining("facts");
        relayAll();
        assertThat(gateway.received).isEmpty();
    }

    @Test
    void commandsOfOneSubjectLeaveInOrderOneAtATime() {
        tell("a", "b", "c");
        assertThat(relay.relay(gateway, GENERATION, 10)).isEqualTo(1);
        assertThat(gateway.messages()).containsExactly("a");
        relayAll();
        assertThat(gateway.messages()).containsExactly("a", "b", "c");
    }

    @Test
    void aSecondRelayDoesNotOvertakeTheOneThatIsSending() throws Exception {
        tell("a", "b");
        var answered = new CountDownLatch(1);
        gateway.answers = delivery -> {
            await(answered);
            return Answer.ACCEPTED;
        };
        try (var first = Executors.newSingleThreadExecutor()) {
            var sending = first.submit(() -> relay.relay(gateway, GENERATION, 10));
            Awaitility.await().until(() -> !gateway.received.isEmpty());
            assertThat(relay.relay(gateway, GENERATION, 10)).isZero();
            answered.countDown();
            sending.get(10, TimeUnit.SECONDS);
        }
        assertThat(gateway.messages()).containsExactly("a");
    }

    /** Who writes while an earlier writer has not committed waits, or its command would leave first. */
    @Test
    void aCommandWrittenLaterDoesNotLeaveBeforeOneThatIsNotCommittedYet() throws Exception {
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var writers = Executors.newFixedThreadPool(2)) {
            var first = writers.submit(() -> inside.inTransaction(() -> {
                engine.tell(subject, "first", "k");
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            var second = writers.submit(() -> inside.inTransaction(() -> engine.tell(subject, "second", "k")));
            Awaitility.await().until(() -> second.isDone() || somebodyWaitsForALane());
            relayAll();
            assertThat(gateway.messages()).isEmpty();
            mayCommit.countDown();
            first.get(10, TimeUnit.SECONDS);
            second.get(10, TimeUnit.SECONDS);
        }
        relayAll();
        assertThat(gateway.messages()).containsExactly("first", "second");
    }

    private boolean somebodyWaitsForALane() {
        return inside.sql
                .sql("select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void manyWritersAndTwoRelaysKeepTheOrderOfEverySubject() throws Exception {
        var subjects = List.of(subject, Subject.ofCase(UUID.randomUUID()), Subject.ofCase(UUID.randomUUID()));
        try (var pool = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int writer = 0; writer < 30; writer++) {
                var lane = subjects.get(writer % 3);
                work.add(() -> {
                    inside.inTransaction(() -> {
                        // Numbered under the lane's lock, as a decision numbers its facts.
                        inside.get(EngineLanes.class).hold(lane);
                        long next = inside.sql
                                .sql("select count(*) from outbox where subject_id = :id")
                                .param("id", lane.id())
                                .query((row, n) -> row.getLong(1))
                                .single();
                        engine.tell(lane, String.valueOf(next), "k");
                    });
                    return 0;
                });
            }
            for (int relays = 0; relays < 2; relays++) {
                work.add(() -> {
                    while (gateway.received.size() < 30) {
                        relay.relay(gateway, GENERATION, 10);
                    }
                    return 0;
                });
            }
            for (var done : pool.invokeAll(work, 60, TimeUnit.SECONDS)) {
                done.get();
            }
        }
        for (var lane : subjects) {
            assertThat(gateway.received)
                    .filteredOn(delivery -> delivery.subject().equals(lane))
                    .extracting(delivery -> ((EngineCommand.Tell) delivery.command()).message())
                    .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        }
    }

    @Test
    void noSuchJobAtTheFirstSendingMeansThatTheTaskWasCancelled() {
        complete();
        gateway.answer(Answer.Kind.NOT_FOUND);
        relayAll();
        assertThat(inside.get(Witness.class).seen).containsExactly("cancelled");
    }

    @Test
    void noSuchJobAfterASendingWithoutAnswerLeavesItInDoubt() {
        complete();
        gateway.answer(Answer.Kind.UNKNOWN);
        relayAll();
        assertThat(inside.get(Witness.class).seen).isEmpty();
        gateway.answer(Answer.Kind.NOT_FOUND);
        relayAll();
        assertThat(inside.get(Witness.class).seen).containsExactly("in doubt");
    }

    @Test
    void noSuchJobAfterARelayThatDiedWhileSendingLeavesItInDoubt() {
        complete();
        inside.get(JdbcDeliveries.class).take(GENERATION, inside.clock.instant(), OutboxRelay.LEASE, 1);
        assertThat(relay.relay(gateway, GENERATION, 10))
                .as("leased to the dead one")
                .isZero();
        inside.clock.forward(OutboxRelay.LEASE.plusSeconds(1));
        gateway.answer(Answer.Kind.NOT_FOUND);
        relayAll();
        assertThat(inside.get(Witness.class).seen).containsExactly("in doubt");
    }

    @Test
    void aLapsedLeaseIsNotGoneAndIsTriedUntilTheJobComesAgain() {
        complete();
        gateway.answer(Answer.Kind.NOT_NOW);
        relayAll();
        relayAll();
        gateway.answer(Answer.Kind.ACCEPTED);
        relayAll();
        assertThat(inside.get(Witness.class).seen).containsExactly("accepted");
    }

    @Test
    void aRefusedCommandIsParkedAndShownAndNothingOfItsSubjectOvertakesIt() {
        tell("a", "b");
        gateway.answer(Answer.Kind.REFUSED);
        relayAll();
        gateway.answer(Answer.Kind.ACCEPTED);
        relayAll();
        assertThat(gateway.messages()).containsExactly("a");
        var parked = inside.get(ParkedCommands.class);
        assertThat(parked.all()).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo(subject);
            assertThat(row.refusal()).isEqualTo("REFUSED");
        });
        assertThat(inside.get(EngineStatus.class).now().parked()).isEqualTo(1);

        parked.sendAgain(parked.all().getFirst().id());
        relayAll();
        assertThat(gateway.messages()).containsExactly("a", "a", "b");
    }

    @Test
    void aParkedCommandHoldsUpNobodyElse() {
        var other = Subject.ofCase(UUID.randomUUID());
        tell("a");
        gateway.answer(Answer.Kind.REFUSED);
        relayAll();
        gateway.answer(Answer.Kind.ACCEPTED);
        inside.inTransaction(() -> engine.tell(other, "b", "k"));
        relayAll();
        assertThat(gateway.messages()).containsExactly("a", "b");
    }

    @Test
    void aKeyOfAnotherGenerationIsNeverSent() {
        complete();
        relay.relay(gateway, "g2", 10);
        assertThat(gateway.received).isEmpty();
        assertThat(inside.get(Witness.class).seen).isEmpty();
    }

    @Test
    void aStartNobodyClaimedIsSentOnceMore() {
        inside.inTransaction(() -> engine.start(subject, "begun"));
        relayAll();
        assertThat(relay.repeatLostStarts(Duration.ofSeconds(30))).isZero();
        inside.clock.forward(Duration.ofMinutes(1));
        assertThat(relay.repeatLostStarts(Duration.ofSeconds(30))).isEqualTo(1);
        relayAll();
        assertThat(gateway.received).hasSize(2);

        inside.get(RootInstances.class).claim(subject, 1, 1, GENERATION);
        inside.clock.forward(Duration.ofMinutes(1));
        assertThat(relay.repeatLostStarts(Duration.ofSeconds(30))).isZero();
    }

    private void complete() {
        inside.inTransaction(() -> engine.complete(subject, JOB, Map.of("outcome", "done")));
    }

    private void tell(String... messages) {
        for (var message : messages) {
            inside.inTransaction(() -> engine.tell(subject, message, "k"));
        }
    }

    /** Sends all that can be sent now, pauses after failures being over. */
    private void relayAll() {
        inside.clock.forward(Duration.ofMinutes(1));
        int sent;
        do {
            sent = relay.relay(gateway, GENERATION, 10);
        } while (sent > 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
