package se.arendegang.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.StaffFacts;
import se.arendegang.json.Json;

@Repository
class JdbcDuties {

    private final JdbcClient jdbc;

    JdbcDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DutyJudgement judgement, CaseId id, OffsetDateTime now) {
        jdbc.sql("""
                        insert into duty_judgement
                               (case_id, round, visit, outcome, reason, actor, happened_on, recorded_at)
                        values (:case, :round, :visit, :outcome, :reason, :actor, :on, :now)
                        """)
                .param("case", id.value())
                .param("round", judgement.round())
                .param("visit", judgement.visit())
                .param("outcome", judgement.outcome())
                .param("reason", judgement.reason())
                .param("actor", judgement.actor())
                .param("on", judgement.happenedOn())
                .param("now", now)
                .update();
    }

    void insert(Duty duty, OffsetDateTime now) {
        jdbc.sql("""
                        insert into duty
                               (id, case_id, round, seq, key, basis, gates, owed, replaces, reason, parties,
                                proposed_basis, decided_by_role, decided_on, stated, recorded_at, extra)
                        values (:id, :case, :round, (select count(*) + 1 from duty where case_id = :case), :key, :basis,
                                :gates, :owed, cast(:replaces as jsonb), :reason, cast(:parties as jsonb),
                                :proposed, :role, :on, :stated, :now, cast(:extra as jsonb))
                        """)
                .param("id", duty.id().value())
                .param("case", duty.caseId().value())
                .param("round", duty.round())
                .param("key", duty.key())
                .param("basis", duty.basis())
                .param("gates", duty.gates())
                .param("owed", duty.owed())
                .param("replaces", Json.writeOrNull(duty.replaces()))
                .param("reason", duty.reason())
                .param("parties", Json.write(duty.parties()))
                .param("proposed", duty.proposedBasis())
                .param("role", duty.decidedByRole())
                .param("on", duty.decidedOn())
                .param("stated", duty.stated())
                .param("now", now)
                .param("extra", Json.write(duty.extra()))
                .update();
    }

    List<Duty> ofCase(CaseId id) {
        return jdbc.sql("""
                        select id, case_id, round, key, basis, gates, owed, replaces, reason, parties,
                               proposed_basis, decided_by_role, decided_on, stated, extra
                          from duty
                         where case_id = :case
                         order by seq
                        """).param("case", id.value()).query(JdbcDuties::duty).list();
    }

    List<DutyJudgement> judgements(CaseId id) {
        return jdbc.sql("""
                        select round, visit, outcome, reason, actor, happened_on
                          from duty_judgement
                         where case_id = :case
                         order by round, visit
                        """)
                .param("case", id.value())
                .query((row, n) -> new DutyJudgement(
                        row.getInt("round"),
                        row.getInt("visit"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    void note(CaseId id, int round, StaffFacts facts, OffsetDateTime now) {
        jdbc.sql("""
                        insert into duty_facts
                               (case_id, round, work_organisation_changes, staff_concerned, redundancies,
                                redundancies_number, contracting_out, recorded_at)
                        values (:case, :round, :work, :staff, :redundancies, :redundant, :contracting, :now)
                        on conflict (case_id, round) do update
                           set work_organisation_changes = excluded.work_organisation_changes,
                               staff_concerned = excluded.staff_concerned,
                               redundancies = excluded.redundancies,
                               redundancies_number = excluded.redundancies_number,
                               contracting_out = excluded.contracting_out,
                               recorded_at = excluded.recorded_at
                        """)
                .param("case", id.value())
                .param("round", round)
                .param("work", facts.workOrganisationChanges())
                .param("staff", facts.staffConcerned())
                .param("redundancies", facts.redundancies())
                .param("redundant", facts.redundant())
                .param("contracting", facts.contractingOut())
                .param("now", now)
                .update();
    }

    /** What was noted in the round or the latest earlier one. */
    Optional<StaffFacts> noted(CaseId id, int round) {
        return jdbc.sql("""
                        select work_organisation_changes, staff_concerned, redundancies, redundancies_number, contracting_out
                          from duty_facts
                         where case_id = :case and round <= :round
                         order by round desc limit 1
                        """)
                .param("case", id.value())
                .param("round", round)
                .query((row, n) -> new StaffFacts(
                        row.getBoolean("work_organisation_changes"),
                        row.getInt("staff_concerned"),
                        row.getBoolean("redundancies"),
                        row.getInt("redundancies_number"),
                        row.getBoolean("contracting_out")))
                .optional();
    }

    /** Keeps what differs from the newest: a path that is started again asks the table once more. */
    void propose(CaseId id, int round, DutyFacts facts, DutyProposal proposal, OffsetDateTime now) {
        jdbc.sql("""
                        insert into duty_proposal (case_id, round, facts, basis, explanation, recorded_at)
                        select :case, :round, cast(:facts as jsonb), :basis, :explanation, :now
                         where not exists (
                               select 1
                                 from (select facts, basis, explanation
                                         from duty_proposal
                                        where case_id = :case and round = :round
                                        order by id desc limit 1) as newest
                                where newest.facts = cast(:facts as jsonb) and newest.basis = :basis
                                  and newest.explanation = :explanation)
                        """)
                .param("case", id.value())
                .param("round", round)
                .param("facts", Json.write(facts.asMap()))
                .param("basis", proposal.basis())
                .param("explanation", proposal.explanation())
                .param("now", now)
                .update();
    }

    Optional<DutyProposal> newestProposal(CaseId id, int round) {
        return jdbc.sql("""
                        select basis, explanation
                          from duty_proposal
                         where case_id = :case and round = :round
                         order by id desc limit 1
                        """)
                .param("case", id.value())
                .param("round", round)
                .query((row, n) -> new DutyProposal(row.getString("basis"), row.getString("explanation")))
                .optional();
    }

    private static Duty duty(ResultSet row, int n) throws SQLException {
        var replaces = row.getString("replaces");
        return new Duty(
                new DutyId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                row.getString("key"),
                row.getString("basis"),
                row.getString("gates"),
                row.getBoolean("owed"),
                replaces == null ? null : Json.texts(replaces),
                row.getString("reason"),
                Json.texts(row.getString("parties")),
                row.getString("proposed_basis"),
                row.getString("decided_by_role"),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("stated"),
                Json.map(row.getString("extra")));
    }
}
