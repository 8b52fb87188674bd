package se.arendegang.replay.walk;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.NegotiationProcess;

/** A union's position, and how the negotiation ended with it. */
@Component
class PositionFacts implements StepFacts {

    private static final Map<String, String> OUTCOMES = Map.of(
            "inget_att_erinra", "no_objection",
            "enighet", "agreement",
            "enighet_med_anteckning", "agreement_with_note",
            "oenighet", "disagreement",
            "svar_senare", "later",
            "avstar", "declines");

    private final FiledNegotiations negotiations;

    PositionFacts(FiledNegotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.STATE_POSITION;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("mbl").list("negotiations").stream()
                .anyMatch(node -> !node.list("by_union").isEmpty());
    }

    @Override
    public Deed deed(Step step) {
        var union = negotiations.party(step).name();
        var stated = negotiations.filed(step).flatMap(filed -> filed.byUnion(union));
        var position = stated.map(node -> node.child("position"));
        var outcome = position.flatMap(node -> node.optionalText("code")).map(OUTCOMES::get);
        if (outcome.isEmpty()
                || (outcome.get().equals("later") && step.task().key().visit() > 1)) {
            return Deed.SILENT;
        }
        var ended = stated.orElseThrow().child("ended");
        var central = stated.orElseThrow().has("central");
        var deed = Deed.of(outcome.get())
                .withAll(position.orElseThrow().extras(java.util.Set.of("code", "on")))
                .on(Pass.day(position.orElseThrow(), "on"))
                .by(union);
        deed = central || outcome.get().equals("disagreement") || outcome.get().equals("later")
                ? deed
                : Ended.with(deed, ended);
        var veto = stated.orElseThrow().child("veto");
        return veto.isStated() ? deed.beside("veto", veto.plain()) : deed;
    }
}
