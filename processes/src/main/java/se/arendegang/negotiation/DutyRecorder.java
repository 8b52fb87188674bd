package se.arendegang.negotiation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;

/** Keeps what was judged about the duty, and opens a negotiation for each duty that is owed. */
@Component
class DutyRecorder {

    private final JdbcDuties duties;
    private final JdbcFrames frames;
    private final NegotiationOpening opening;

    DutyRecorder(JdbcDuties duties, JdbcFrames frames, NegotiationOpening opening) {
        this.duties = duties;
        this.frames = frames;
        this.opening = opening;
    }

    void record(Completion completion) {
        var entered = new Entered(completion.values());
        var now = completion.recordedAt().atOffset(ZoneOffset.UTC);
        judge(completion, completion.outcome(), entered.text("reason"), now);
        var id = TaskSubject.caseOf(completion.task());
        var frame = completion.values().group("recorded").group("mbl");
        if (!frame.values().isEmpty()) {
            frames.write(id, FrameReading.of(completion.task().key().round(), frame));
        }
        for (var row : entered.rows("duties")) {
            keep(completion, row, now);
        }
    }

    void judge(Completion completion, String outcome, @Nullable String reason, OffsetDateTime now) {
        var key = completion.task().key();
        duties.insert(
                new DutyJudgement(
                        key.round(),
                        key.visit(),
                        outcome,
                        reason,
                        completion.actor().name(),
                        completion.happenedOn()),
                TaskSubject.caseOf(completion.task()),
                now);
    }

    private void keep(Completion completion, Entered row, OffsetDateTime now) {
        var duty = read(completion, row);
        duties.insert(duty, now);
        if (duty.owed()) {
            opening.open(new NewNegotiation(
                    duty.caseId(),
                    duty.round(),
                    duty.id(),
                    null,
                    duty.basis(),
                    duty.gates(),
                    Keys.byAPerson(completion) ? "employer" : null,
                    null,
                    null,
                    duty.parties(),
                    completion.happenedOn()));
        }
    }

    private Duty read(Completion completion, Entered row) {
        var id = TaskSubject.caseOf(completion.task());
        var basis = completion.is("not_owed") ? "none" : row.text("basis");
        var replaces = row.lines("replaces");
        var gates = row.text("gates");
        return new Duty(
                DutyId.fresh(),
                id,
                completion.task().key().round(),
                Keys.of(completion, row, "du", duties.ofCase(id).size() + 1),
                basis,
                gates == null ? "board" : gates,
                completion.is("owed") && !"none".equals(basis),
                replaces.isEmpty() ? null : replaces,
                row.text("reason"),
                row.lines("parties"),
                duties.newestProposal(id, completion.task().key().round())
                        .map(DutyProposal::basis)
                        .orElse(null),
                Keys.byAPerson(completion) ? "personalchef" : row.text("decided_by_role"),
                decidedOn(completion, row),
                !Boolean.FALSE.equals(row.truth("stated")),
                row.extra("replaces"));
    }

    private static java.time.@Nullable LocalDate decidedOn(Completion completion, Entered row) {
        return Keys.byAPerson(completion) ? completion.happenedOn() : row.day("decided_on");
    }
}
