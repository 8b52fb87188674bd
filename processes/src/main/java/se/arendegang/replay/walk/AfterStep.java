package se.arendegang.replay.walk;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.assignment.Assignments;
import se.arendegang.assignment.NewAssignment;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.decision.DecisionCourse;
import se.arendegang.negotiation.Duties;
import se.arendegang.negotiation.Frame;
import se.arendegang.replay.tree.RecordedNode;

/** What follows from a step beside its own facts. */
@Component
class AfterStep {

    private static final Set<String> FRAME = Set.of(
            "forum",
            "employer",
            "as_referred_in_pm",
            "further_negotiation_announced",
            "meetings",
            "duty",
            "negotiations");

    private final Assignments assignments;
    private final Duties duties;
    private final CaseFiles cases;
    private final DecisionCourse course;

    AfterStep(Assignments assignments, Duties duties, CaseFiles cases, DecisionCourse course) {
        this.assignments = assignments;
        this.duties = duties;
        this.cases = cases;
        this.course = course;
    }

    @Transactional
    public void taken(Step step, Deed deed) {
        switch (step.element()) {
            case "Task_SignMemorandum" -> discharge(step);
            case "Task_ConfirmNegotiationDuty" -> {
                if (deed.isSilent()) {
                    keepFrame(step);
                }
            }
            case "Task_PostNotice" -> appealed(step);
            default -> {}
        }
    }

    /** A memorandum that discharges another case's assignment does so when it is signed (path.md T-10). */
    private void discharge(Step step) {
        var rows = step.pass().whole().list("assignments");
        if (!rows.isEmpty() && rows.stream().allMatch(AfterStep::onlyDischarges)) {
            assignments.note(
                    step.caseId(),
                    cases.get(step.caseId()).round(),
                    rows.stream().map(AfterStep::row).toList(),
                    SignatureFacts.signedOn(step.pass()));
        }
    }

    /** Appeals come in beside the path; where no check with the court is told of, no task would ask for them. */
    private void appealed(Step step) {
        var notice = CourtFacts.notice(step.pass());
        if (!notice.list("appeals").isEmpty() && !CourtFacts.isCheckTold(notice)) {
            var round = cases.get(step.caseId()).round();
            course.recordAppeals(
                    step.caseId(),
                    round,
                    notice.list("appeals").stream().map(CourtFacts::appeal).toList());
        }
    }

    private static boolean onlyDischarges(RecordedNode row) {
        return row.has("discharges") && !row.has("to") && !row.has("what");
    }

    private static NewAssignment row(RecordedNode row) {
        return new NewAssignment(
                row.optionalText("id").orElse(""),
                row.number("decision_point").orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                stated(row.child("discharges"), Set.of()),
                stated(row, Set.of("id", "decision_point", "discharges")));
    }

    /** What the papers say of negotiations as a whole, when no duty was judged that could bring it. */
    private void keepFrame(Step step) {
        var mbl = step.pass().block("mbl");
        if (!mbl.isEmpty()) {
            var further = stated(mbl.child("further_negotiation_announced"), Set.of());
            duties.keep(
                    step.caseId(),
                    new Frame(
                            step.task().key().round(),
                            mbl.optionalText("forum").orElse(null),
                            mbl.optionalText("employer").orElse(null),
                            mbl.optionalText("as_referred_in_pm").orElse(null),
                            further.isEmpty() ? null : further,
                            stated(mbl, FRAME)));
        }
    }

    private static Map<String, Object> stated(RecordedNode node, Set<String> without) {
        var stated = new java.util.LinkedHashMap<String, Object>();
        node.extras(without).forEach((key, value) -> {
            if (value != null) {
                stated.put(key, value);
            }
        });
        return stated;
    }
}
