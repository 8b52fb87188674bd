package se.arendegang.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.identity.Actor;

@Service
@Transactional
class RecordedCaseFiles implements CaseFiles {

    private final JdbcCaseStore store;
    private final JdbcDnrSeries series;
    private final JdbcWithdrawals withdrawals;
    private final ProcessEngine engine;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordedCaseFiles(
            JdbcCaseStore store,
            JdbcDnrSeries series,
            JdbcWithdrawals withdrawals,
            ProcessEngine engine,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.series = series;
        this.withdrawals = withdrawals;
        this.engine = engine;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public CaseFile open(NewCase newCase, Actor actor) {
        var id = new CaseId(UUID.randomUUID());
        var entered = newCase.dnr();
        var dnr = entered != null
                ? entered
                : series.next("KS", LocalDate.now(clock).getYear()).toString();
        store.insert(id, dnr, entered != null, newCase);
        if (actor.account() != null) {
            store.setOfficer(id, actor.account().value(), actor.name());
        }
        write(id, actor, newCase.happenedOn(), "opened", CaseLines.opened(dnr, newCase.title()));
        engine.start(id.subject(), CasePathProcess.Message.CASE_STARTED);
        events.publishEvent(new CaseOpened(id));
        return get(id);
    }

    @Override
    public void setOfficer(CaseId id, UUID account, String name) {
        store.setOfficer(id, account, name);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseId id) {
        return store.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> findByDnr(String dnr) {
        return store.findByDnr(dnr);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> findByRecordedId(String recordedId) {
        return store.findByRecordedId(recordedId);
    }

    @Override
    @Transactional(readOnly = true)
    public CaseFile get(CaseId id) {
        return store.find(id).orElseThrow(() -> new IllegalArgumentException("no case has the id " + id.value()));
    }

    @Override
    public void moveOn(CaseId id, int round, Stage from, Stage to) {
        if (store.move(id, round, from, to)) {
            write(id, Actor.SYSTEM, null, to.code(), CaseLines.movedOn(to));
        }
    }

    @Override
    public void openRound(
            CaseId id,
            int round,
            String because,
            Stage from,
            Stage to,
            @Nullable String reason,
            @Nullable LocalDate on) {
        if (store.nextRound(id, round, to)) {
            store.insertRound(id, round + 1, because, from, to, reason, on);
            write(id, Actor.SYSTEM, on, because, CaseLines.newRound(round + 1, to, reason));
        }
    }

    @Override
    public void withdraw(CaseId id, String reason, Actor actor, @Nullable LocalDate on) {
        var stage = get(id).stage();
        if (store.setStatus(id, "withdrawn")) {
            withdrawals.insert(id, stage, reason, actor.onBehalfOf(), on);
            write(id, actor, on, "withdrawn", CaseLines.withdrawn(reason));
            events.publishEvent(new CaseWithdrawn(id, reason));
            engine.tell(
                    id.subject(),
                    CasePathProcess.Message.CASE_WITHDRAWN,
                    id.value().toString());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Withdrawal> withdrawal(CaseId id) {
        return withdrawals.find(id);
    }

    @Override
    public void writeWithdrawalStage(CaseId id, String word) {
        withdrawals.writeStage(id, word);
    }

    @Override
    public void writeRound(
            CaseId id,
            int round,
            @Nullable String because,
            @Nullable String reason,
            @Nullable String from,
            @Nullable String to,
            List<String> blocks) {
        store.writeRound(id, round, because, reason, from, to, blocks);
    }

    @Override
    public void comeBack(
            CaseId id, String because, Stage stage, @Nullable String reason, Actor actor, @Nullable LocalDate on) {
        var round = get(id).round() + 1;
        comeBack(id, because, stage, reason, CaseLines.newRound(round, stage, reason), actor, on);
    }

    @Override
    public void reopen(CaseId id, Stage stage, String reason, Actor actor, @Nullable LocalDate on) {
        comeBack(id, "reopened", stage, reason, CaseLines.reopened(stage, reason), actor, on);
    }

    private void comeBack(
            CaseId id,
            String because,
            Stage stage,
            @Nullable String reason,
            String line,
            Actor actor,
            @Nullable LocalDate on) {
        var before = get(id);
        store.nextRound(id, before.round(), stage);
        store.insertRound(id, before.round() + 1, because, before.stage(), stage, reason, on);
        write(id, actor, on, because, line);
        engine.tell(
                id.subject(), CasePathProcess.Message.CASE_REOPENED, id.value().toString());
        if (!"open".equals(before.status())) {
            engine.restart(id.subject());
        }
    }

    @Override
    public void decidedAlready(CaseId id, String reason, Actor actor, @Nullable LocalDate on) {
        var before = get(id);
        store.move(id, before.round(), before.stage(), Stage.AFTER_DECISION);
        write(id, actor, on, "decided_already", CaseLines.decidedAlready(reason));
        engine.tell(
                id.subject(),
                CasePathProcess.Message.CASE_DECIDED_ALREADY,
                id.value().toString());
    }

    @Override
    public void close(CaseId id) {
        if (store.setStatus(id, "closed")) {
            write(id, Actor.SYSTEM, null, "closed", CaseLines.closed());
        }
    }

    @Override
    public void setReplayDate(CaseId id, @Nullable LocalDate date) {
        store.setReplayDate(id, date);
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate today(CaseId id) {
        var own = get(id).replayDate();
        return own != null ? own : LocalDate.now(clock);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseRound> rounds(CaseId id) {
        return store.rounds(id);
    }

    private void write(CaseId id, Actor actor, @Nullable LocalDate on, String outcome, String text) {
        audit.write(new AuditLine(
                id.value(),
                id.subject(),
                on,
                clock.instant(),
                CasePathProcess.PROCESS_ID,
                null,
                actor.name(),
                actor.onBehalfOf(),
                outcome,
                text));
    }
}
