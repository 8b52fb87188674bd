package se.arendegang.replay.export;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.Assignments;
import se.arendegang.assignment.Discharge;
import se.arendegang.casefile.CaseFile;

/** The assignments that a case gave, and those of other cases that it discharges, in the order of its papers. */
@Component
class AssignmentRows implements CaseBlocks {

    private final Assignments assignments;

    AssignmentRows(Assignments assignments) {
        this.assignments = assignments;
    }

    private record Placed(int seq, Block row) {}

    @Override
    public void write(CaseFile file, Block root) {
        var given = assignments.ofCase(file.id()).stream().map(AssignmentRows::given);
        var discharged = assignments.dischargedBy(file.id()).stream()
                .filter(discharge -> !discharge.ownRow().isEmpty())
                .map(AssignmentRows::own);
        root.put(
                "assignments",
                Stream.concat(given, discharged)
                        .sorted(Comparator.comparingInt(Placed::seq))
                        .map(Placed::row)
                        .toList());
    }

    private static Placed given(Assignment assignment) {
        var row = new Block()
                .put("id", assignment.key())
                .put("decision_point", assignment.decisionPoint())
                .put("to", assignment.to())
                .put("what", assignment.what())
                .put("frame", assignment.frame())
                .put("report_back_to", assignment.reportBackTo())
                .put("report_form", assignment.reportForm())
                .put("due", assignment.due())
                .put("discharged_by", dischargedBy(assignment))
                .extras(assignment.extra());
        return new Placed(assignment.seq(), row);
    }

    /** As the giver's own record tells it; what came from the other case is told there. */
    private static @Nullable Map<String, Object> dischargedBy(Assignment assignment) {
        return assignment.discharges().stream()
                .map(Discharge::givenRow)
                .filter(row -> !row.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Placed own(Discharge discharge) {
        var seq = discharge.ownSeq();
        return new Placed(seq == null ? 0 : seq, new Block().extras(discharge.ownRow()));
    }
}
