package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.intake.IntakeProcess;
import se.arendegang.replay.tree.RecordedNode;

/** The registration of what came in, where the file says from whom and when. */
@Component
class IncomingFacts implements StepFacts {

    private static final Set<String> TYPED = Set.of("from", "kind", "received_on", "answer_due");

    private final CaseFiles cases;

    IncomingFacts(CaseFiles cases) {
        this.cases = cases;
    }

    static boolean isToldOf(RecordedNode root) {
        var started = root.child("started_by");
        return started.optionalText("route").filter("incoming"::equals).isPresent()
                && started.has("from")
                && Pass.day(started, "received_on") != null;
    }

    /** The keys that the register holds. */
    static Set<String> registered(RecordedNode root) {
        return isToldOf(root) ? TYPED : Set.of();
    }

    @Override
    public String element() {
        return IntakeProcess.Task.REGISTER_DOCUMENT;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.number() == 1 && isToldOf(pass.whole());
    }

    @Override
    public Deed deed(Step step) {
        var started = step.pass().whole().child("started_by");
        var file = cases.get(step.caseId());
        return Deed.of("registered")
                .with("sender", started.child("from").plain())
                .with("received_on", started.child("received_on").plain())
                .with("about", file.title())
                .with("kind", started.child("kind").plain())
                .with("answer_due", started.child("answer_due").plain())
                .with("joins_dnr", file.dnr())
                .on(Pass.day(started, "received_on"));
    }
}
