package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.replay.words.SchemaWords;

/** What borgarrådsberedningen said, and the statements made there. */
@Component
class PreparationFacts implements StepFacts {

    private static final Set<String> TYPED = Set.of("outcome", "text", "date", "reason", "statements");

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.RECORD_BEREDNING;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !pass.block("borgarradsberedningen").isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var said = step.pass().block("borgarradsberedningen");
        if (said.isEmpty()) {
            return Deed.SILENT;
        }
        var word = said.optionalText("outcome").orElse("");
        var outcome = SchemaWords.PREPARATION.outcome(word).orElse("supported");
        var deed = Deed.of(outcome)
                .with("text", said.child("text").plain())
                .with("statements", said.child("statements").plain())
                .with("reason", said.child("reason").plain())
                .with("to_stage", outcome.equals("remanded") ? remandTo(step.pass()) : null)
                .on(Pass.day(said, "date"))
                .by(null);
        for (var extra : said.extras(TYPED).entrySet()) {
            deed = deed.beside(extra.getKey(), extra.getValue());
        }
        return deed;
    }

    private static String remandTo(Pass pass) {
        var to = pass.next().optionalText("to_stage").orElse(null);
        return Stages.ofWord(to) == 1 ? "council_of_mayors" : "drafting";
    }
}
