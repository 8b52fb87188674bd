package se.arendegang.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CaseOpened;
import se.arendegang.deadline.Deadlines;
import se.arendegang.deadline.NewDeadline;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.identity.Actor;

@Service
@Transactional
class KeptAssignments implements Assignments {

    static final String DUE = "assignment_due";
    private static final int DAYS_OF_WARNING = 14;

    private final JdbcAssignments assignments;
    private final JdbcDischarges stored;
    private final Discharges discharges;
    private final Deadlines deadlines;
    private final ProcessEngine engine;
    private final AuditTrail audit;
    private final Clock clock;

    KeptAssignments(
            JdbcAssignments assignments,
            JdbcDischarges stored,
            Discharges discharges,
            Deadlines deadlines,
            ProcessEngine engine,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.stored = stored;
        this.discharges = discharges;
        this.deadlines = deadlines;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void note(CaseId id, int round, List<NewAssignment> given, @Nullable LocalDate givenOn) {
        assignments.removeNotStarted(id, round);
        var started = assignments.ofCase(id).stream().map(Assignment::key).toList();
        var seq = 0;
        for (var row : given) {
            if (row.givesNothing()) {
                discharges.saidByDischarger(id, seq, row.discharges(), ownRow(row), givenOn);
            } else if (!started.contains(row.key())) {
                insert(id, round, seq, row, givenOn);
            }
            seq++;
        }
        discharges.link(id);
    }

    private void insert(CaseId id, int round, int seq, NewAssignment row, @Nullable LocalDate givenOn) {
        var assignment = assignments.insert(id, round, seq, row, givenOn);
        if (!row.dischargedBy().isEmpty()) {
            discharges.saidByGiver(assignment, row.dischargedBy());
        }
        if (!row.discharges().isEmpty()) {
            discharges.saidByDischarger(id, seq, row.discharges(), Map.of(), givenOn);
        }
    }

    private static Map<String, Object> ownRow(NewAssignment row) {
        var own = new LinkedHashMap<String, Object>();
        own.put("id", row.key());
        if (row.decisionPoint() != null) {
            own.put("decision_point", row.decisionPoint());
        }
        own.put("discharges", row.discharges());
        own.putAll(row.extra());
        return own;
    }

    @Override
    public void start(AssignmentId id) {
        if (assignments.start(id)) {
            engine.start(id.subject(), AssignmentProcess.Message.ASSIGNMENT_GIVEN);
            get(id).lastDay()
                    .ifPresent(last -> deadlines.set(new NewDeadline(
                            id.subject(),
                            get(id).caseId(),
                            DUE,
                            last,
                            last.day().minusDays(DAYS_OF_WARNING),
                            new NewDeadline.Wake(
                                    AssignmentProcess.Message.DUE_DATE_NEARS,
                                    id.value().toString()))));
        }
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return assignments.find(id);
    }

    @Override
    public Assignment get(AssignmentId id) {
        return find(id).orElseThrow();
    }

    @Override
    public List<Assignment> ofCase(CaseId id) {
        return assignments.ofCase(id);
    }

    @Override
    public List<Discharge> dischargedBy(CaseId id) {
        return stored.by(id);
    }

    @Override
    public List<Assignment> open() {
        return assignments.open();
    }

    @Override
    public boolean isDischarged(AssignmentId id) {
        return get(id).isDischargedWhole();
    }

    @Override
    public void remind(AssignmentId id) {
        var assignment = get(id);
        audit.write(new AuditLine(
                assignment.caseId().value(),
                id.subject(),
                null,
                clock.instant(),
                AssignmentProcess.PROCESS_ID,
                null,
                Actor.SYSTEM.name(),
                null,
                null,
                "Påminnelse: uppdrag " + assignment.key() + " ska redovisas senast " + assignment.dueOn() + "."));
    }

    @Override
    public void acknowledge(AssignmentId id) {
        assignments.acknowledge(id);
    }

    @Override
    public void report(
            AssignmentId id, boolean whole, @Nullable String text, @Nullable String left, @Nullable LocalDate on) {
        assignments.report(id, whole, text, left, on);
        if (whole) {
            deadlines.withdraw(id.subject(), DUE);
        }
    }

    @Override
    public void close(AssignmentId id, @Nullable String note, @Nullable LocalDate on) {
        assignments.close(id, note, on);
        deadlines.withdraw(id.subject(), DUE);
    }

    @Override
    public void takeUpAgain(AssignmentId id) {
        assignments.takeUpAgain(id);
    }

    @Override
    public void discharge(AssignmentId id, String dnr, boolean whole, @Nullable String text, @Nullable LocalDate on) {
        discharges.reported(id, dnr, whole, text, on);
    }

    @Override
    public void link(CaseId id) {
        discharges.link(id);
    }

    @EventListener
    void opened(CaseOpened opened) {
        discharges.link(opened.id());
    }
}
