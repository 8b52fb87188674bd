package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.Appeal;
import se.arendegang.replay.tree.RecordedNode;

/** What förvaltningsrätten answered, and what it decided of appeals. */
@Component
class CourtFacts implements StepFacts, TimedStep {

    @Override
    public String element() {
        return AfterDecisionProcess.Task.CHECK_WITH_COURT;
    }

    @Override
    public boolean isStated(Pass pass) {
        return on(pass) != null;
    }

    @Override
    public Deed deed(Step step) {
        var notice = notice(step.pass());
        if (!isStated(step.pass())) {
            return Deed.SILENT;
        }
        var appealed = !notice.list("appeals").isEmpty() && step.task().key().visit() == 1;
        var checked = notice.child("court_checked");
        return Deed.of(appealed ? "appealed" : "confirmed")
                .with("by_role", checked.child("by_role").plain())
                .with(
                        "final_on",
                        isComputed(notice) || appealed
                                ? null
                                : notice.child("final_on").plain())
                .with("appeals", appeals(notice))
                .on(Pass.day(checked, "on"))
                .by(checked.optionalText("by_role").orElse(null));
    }

    /** Nobody appealed: the day follows from the notice. Where the file says another, the two are shown side by side. */
    private static boolean isComputed(RecordedNode notice) {
        return notice.list("appeals").isEmpty()
                && notice.optionalText("appeal")
                        .filter("forvaltningsbesvar"::equals)
                        .isEmpty();
    }

    private static List<Map<String, @Nullable Object>> appeals(RecordedNode notice) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var appeal : notice.list("appeals")) {
            var row = new LinkedHashMap<String, @Nullable Object>(appeal.extras(java.util.Set.of("court_decision")));
            row.put("court_on", appeal.at("court_decision.on").plain());
            row.put("court_outcome", appeal.at("court_decision.outcome").plain());
            rows.add(row);
        }
        return rows;
    }

    @Override
    public @Nullable LocalDate on(Pass pass) {
        var notice = notice(pass);
        var checked = Pass.day(notice.child("court_checked"), "on");
        return checked == null ? Pass.day(notice, "final_on") : checked;
    }

    static boolean isCheckTold(RecordedNode notice) {
        return Pass.day(notice.child("court_checked"), "on") != null || Pass.day(notice, "final_on") != null;
    }

    static Appeal appeal(RecordedNode said) {
        var court = said.child("court_decision");
        return new Appeal(
                Pass.day(said, "received_on"),
                said.optionalText("by_role").orElse(null),
                Pass.day(court, "on"),
                court.optionalText("outcome").orElse(null),
                Map.of());
    }

    static RecordedNode notice(Pass pass) {
        return BoardFacts.block(pass).at("minutes.notice");
    }
}
