package se.arendegang.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writing to the outbox, always in the transaction of the change that the command tells of. */
@Repository
class JdbcOutbox implements EngineLanes {

    private final JdbcClient database;
    private final CommandPayload payload;
    private final OutboxSignal signal;
    private final Clock clock;

    JdbcOutbox(JdbcClient database, CommandPayload payload, OutboxSignal signal, Clock clock) {
        this.database = database;
        this.payload = payload;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * Holds the lane until the commit, so that the rows of one lane get their ids in the order in which they commit;
     * ids alone are given out before the commit and would let a later command overtake an earlier one.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Subject lane) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:lane, 0))")
                .param("lane", "outbox " + lane)
                .query((row, number) -> true)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Subject lane, EngineCommand command) {
        hold(lane);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var job = command instanceof EngineCommand.Complete complete ? complete.job() : null;
        database.sql("""
                        insert into outbox (subject_kind, subject_id, kind, payload, job_key, generation, next_try_at,
                            created_at)
                        values (:laneKind, :laneId, :kind, cast(:payload as jsonb), :jobKey, :generation, :now, :now)
                        """)
                .param("laneKind", lane.kind().code())
                .param("laneId", lane.id())
                .param("kind", payload.kind(command))
                .param("payload", payload.write(command))
                .param("jobKey", job == null ? null : job.key())
                .param("generation", generation(command))
                .param("now", now)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.raise();
            }
        });
    }

    /** Whether a completion of the job is on its way, parked, or has been accepted. */
    boolean knowsCompletionOf(JobReference job) {
        return database.sql("""
                        select exists (
                            select 1 from outbox
                            where job_key = :job and generation = :generation and kind = 'complete'
                                and (state in ('pending', 'parked') or answer = 'accepted'))
                        """)
                .param("job", job.key())
                .param("generation", job.generation())
                .query(Boolean.class)
                .single();
    }

    /** Drops what a new run makes pointless: completions and parked commands. Wake-ups for others stay. */
    void dropForRestart(Subject lane) {
        database.sql("""
                        update outbox
                        set state = 'dropped', answer = 'restarted', settled_at = :now
                        where subject_kind = :kind and subject_id = :id
                            and (state = 'parked' or state = 'pending' and kind = 'complete')
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", lane.kind().code())
                .param("id", lane.id())
                .update();
    }

    private static @Nullable String generation(EngineCommand command) {
        return switch (command) {
            case EngineCommand.Complete complete -> complete.job().generation();
            case EngineCommand.Cancel cancel -> cancel.generation();
            case EngineCommand.Start start -> null;
            case EngineCommand.Tell tell -> null;
        };
    }
}
