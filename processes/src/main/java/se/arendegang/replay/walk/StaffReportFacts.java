package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.drafting.DraftingProcess;

/** The office's report, its own points, and whom the case is referred to. */
@Component
class StaffReportFacts implements StepFacts {

    @Override
    public String element() {
        return DraftingProcess.Task.DRAFT_STAFF_REPORT;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("tjansteutlatande").isStated();
    }

    @Override
    public Deed deed(Step step) {
        var report = step.pass().block("tjansteutlatande");
        var referrals = ReferralFacts.rowsOf(step.pass(), ReferralFacts.OFFICE, false);
        if (!report.isStated() && referrals == null) {
            return Deed.SILENT;
        }
        return Deed.of("handed_in")
                .withAll(Pass.plain(report))
                .with("referrals", referrals)
                .on(Pass.day(report, "date"))
                .by(report.optionalText("issuer").orElse(null));
    }
}
