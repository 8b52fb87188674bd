package se.arendegang.replay.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.replay.tree.RecordedNode;

/** The rotel's memorandum. Headings and what else stands beside the texts are kept beside them. */
@Component
class MemorandumFacts implements StepFacts {

    static final String BACK_TO_OFFICE = "back_to_office";

    /** What the office has a part in. */
    private static final List<String> OF_THE_OFFICE = List.of("tjansteutlatande", "mbl", "risk_assessment");

    private static final List<String> BLOCKS =
            List.of("proposed_decision", "matter", "preparation", "views", "annexes", "long_part");

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.WRITE_MEMORANDUM;
    }

    @Override
    public boolean isStated(Pass pass) {
        return BLOCKS.stream().anyMatch(name -> !pass.block(name).isEmpty());
    }

    @Override
    public Deed deed(Step step) {
        var pass = step.pass();
        if (isReferredToTheOffice(step)) {
            return Deed.of(BACK_TO_OFFICE)
                    .with("reason", Doer.SILENT)
                    .with("referrals", ReferralFacts.rowsOf(pass, ReferralFacts.ROTEL, false))
                    .on(Pass.day(pass.whole().child("started_by"), "referred_on"));
        }
        if (!isStated(pass)) {
            return Deed.SILENT;
        }
        var proposal = pass.block("proposed_decision");
        var repeated = pass.at("views", "repeated_proposal");
        var deed = Deed.of("handed_to_sign")
                .with("lead_in", proposal.child("lead_in").plain())
                .with("points", proposal.child("points").plain())
                .with("referrals", ReferralFacts.rowsOf(pass, ReferralFacts.ROTEL, true))
                .with("annexes", pass.block("annexes").plain())
                .with("repeated_lead_in", repeated.child("lead_in").plain())
                .with("long_matter", pass.at("long_part", "ARENDET").plain())
                .with("long_preparation", pass.at("long_part", "BEREDNING").plain())
                .by(pass.whole()
                        .child("presenting_commissioner")
                        .optionalText("name")
                        .orElse(null));
        deed = beside(deed, "proposed_decision", proposal.extras(Set.of("lead_in", "points")));
        deed = beside(deed, "long_part", pass.block("long_part").extras(Set.of("ARENDET", "BEREDNING")));
        for (var text : List.of("matter", "preparation", "views")) {
            deed = text(deed, text, pass.block(text));
        }
        return deed;
    }

    /** A case begun at the rotel goes to the office first, when the file tells of the office's work. */
    private static boolean isReferredToTheOffice(Step step) {
        var key = step.task().key();
        var whole = step.pass().whole();
        return key.round() == 1
                && key.visit() == 1
                && whole.at("started_by.route").asText().filter("rotel"::equals).isPresent()
                && OF_THE_OFFICE.stream()
                        .anyMatch(block -> step.pass().block(block).isStated());
    }

    private static Deed text(Deed deed, String name, RecordedNode block) {
        return beside(deed.with(name, block.child("text").plain()), name, block.extras(Set.of("text")));
    }

    private static Deed beside(Deed deed, String name, Map<String, @Nullable Object> more) {
        return more.isEmpty() ? deed : deed.beside(name, more);
    }
}
