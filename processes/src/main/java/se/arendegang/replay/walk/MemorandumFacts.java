package se.arendegang.replay.walk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.replay.tree.RecordedNode;

/** The rotel's memorandum. Headings and what else stands beside the texts are kept beside them. */
@Component
class MemorandumFacts implements StepFacts {

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
        if (!isStated(pass)) {
            return Deed.SILENT;
        }
        var proposal = pass.block("proposed_decision");
        var repeated = pass.at("views", "repeated_proposal");
        var deed = Deed.of("handed_to_sign")
                .with("lead_in", proposal.child("lead_in").plain())
                .with("points", proposal.child("points").plain())
                .with("annexes", pass.block("annexes").plain())
                .with("repeated_lead_in", repeated.child("lead_in").plain())
                .with("long_matter", pass.at("long_part", "ARENDET").plain())
                .with("long_preparation", pass.at("long_part", "BEREDNING").plain())
                .by(pass.whole()
                        .child("presenting_commissioner")
                        .optionalText("name")
                        .orElse(null));
        for (var text : List.of("matter", "preparation", "views")) {
            deed = text(deed, text, pass.block(text));
        }
        return deed;
    }

    private static Deed text(Deed deed, String name, RecordedNode block) {
        var beside = block.extras(java.util.Set.of("text"));
        return deed.with(name, block.child("text").plain()).beside(name, beside.isEmpty() ? null : beside);
    }
}
