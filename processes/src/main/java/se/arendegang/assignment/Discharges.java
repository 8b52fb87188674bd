package se.arendegang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.ProcessEngine;

/** Joins the two ends of a discharge as they come, in whatever order, and tells the assignment that is done. */
@Component
class Discharges {

    private final JdbcDischarges discharges;
    private final JdbcAssignments assignments;
    private final CaseFiles cases;
    private final ProcessEngine engine;

    Discharges(JdbcDischarges discharges, JdbcAssignments assignments, CaseFiles cases, ProcessEngine engine) {
        this.discharges = discharges;
        this.assignments = assignments;
        this.cases = cases;
        this.engine = engine;
    }

    /** What the giver's record says of an assignment's discharge. Where it says what is covered, that is not all. */
    void saidByGiver(AssignmentId id, Map<String, Object> row) {
        var covers = text(row, "covers");
        var dnr = text(row, "dnr");
        discharges.save(new Discharge(
                UUID.randomUUID(),
                id,
                null,
                dnr,
                text(row, "document"),
                text(row, "source"),
                covers,
                covers == null,
                null,
                null,
                null,
                null,
                Map.of(),
                null,
                Instant.EPOCH,
                row));
    }

    /** What a case's own row says that it discharges; entered again it replaces what it said before. */
    void saidByDischarger(
            CaseId by, int seq, Map<String, Object> discharged, Map<String, Object> row, @Nullable LocalDate on) {
        var before = discharges.by(by).stream()
                .filter(d -> d.ownSeq() != null && d.ownSeq() == seq)
                .map(Discharge::id)
                .findFirst();
        discharges.save(new Discharge(
                before.orElseGet(UUID::randomUUID),
                null,
                by,
                cases.get(by).dnr(),
                null,
                null,
                null,
                true,
                text(discharged, "case"),
                text(discharged, "assignment"),
                text(discharged, "how_as_written"),
                seq,
                row,
                on,
                Instant.EPOCH,
                Map.of()));
    }

    void reported(AssignmentId id, String dnr, boolean whole, @Nullable String text, @Nullable LocalDate on) {
        var by = cases.findByDnr(dnr);
        discharges.save(new Discharge(
                UUID.randomUUID(),
                id,
                by.map(c -> c.id()).orElse(null),
                dnr,
                null,
                null,
                null,
                whole,
                null,
                null,
                text,
                null,
                Map.of(),
                on,
                Instant.EPOCH,
                Map.of()));
        by.ifPresent(c -> join(c.id()));
        assignments.find(id).ifPresent(this::tell);
    }

    /** Looks for the other end of everything that waits for this case. */
    void link(CaseId id) {
        var file = cases.get(id);
        discharges.waitingForDnr(file.dnr()).forEach(d -> discharges.save(d.by(id)));
        discharges
                .waitingForGiver(file.recordedId())
                .forEach(d -> giver(d).ifPresent(a -> discharges.save(d.of(a.id()))));
        discharges.by(id).stream()
                .filter(d -> d.assignment() == null)
                .forEach(d -> giver(d).ifPresent(a -> discharges.save(d.of(a.id()))));
        assignments.ofCase(id).stream()
                .flatMap(a -> a.discharges().stream())
                .filter(d -> d.by() == null && d.byDnr() != null)
                .forEach(d ->
                        cases.findByDnr(String.valueOf(d.byDnr())).ifPresent(by -> discharges.save(d.by(by.id()))));
        join(id);
        assignments
                .ofCase(id)
                .forEach(a -> a.discharges().stream()
                        .map(Discharge::by)
                        .filter(by -> by != null && !by.equals(id))
                        .distinct()
                        .forEach(this::join));
    }

    private Optional<Assignment> giver(Discharge discharge) {
        var recordedCase = discharge.recordedCase();
        var key = discharge.recordedAssignment();
        return recordedCase == null || key == null ? Optional.empty() : assignments.byRecordedKeys(recordedCase, key);
    }

    /** Makes one of two that tell of the same discharge, and tells whoever is done by it. */
    private void join(@Nullable CaseId by) {
        if (by == null) {
            return;
        }
        var all = discharges.by(by);
        for (var first : all) {
            all.stream()
                    .filter(first::isSameAs)
                    .filter(second -> all.indexOf(second) > all.indexOf(first))
                    .forEach(second -> {
                        discharges.remove(second.id());
                        discharges.save(first.togetherWith(second));
                    });
        }
        discharges.by(by).stream()
                .map(Discharge::assignment)
                .filter(a -> a != null)
                .distinct()
                .forEach(a -> assignments.find(a).ifPresent(this::tell));
    }

    private void tell(Assignment assignment) {
        assignment.discharges().stream()
                .filter(d -> assignment.started() && d.isLinked() && d.whole() && discharges.tell(d.id()))
                .findFirst()
                .ifPresent(d -> engine.tell(
                        assignment.id().subject(),
                        AssignmentProcess.Message.ASSIGNMENT_DISCHARGED,
                        assignment.id().value().toString()));
    }

    private static @Nullable String text(Map<String, Object> row, String name) {
        var value = row.get(name);
        return value == null ? null : value.toString();
    }
}
