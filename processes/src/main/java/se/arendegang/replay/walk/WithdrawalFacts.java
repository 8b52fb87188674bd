package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.replay.tree.RecordedCase;

/** A withdrawn case ends in the stage that the file names; until there its path is walked, whatever is silent. */
@Component
class WithdrawalFacts {

    private static final String WITHDRAWN = "withdrawn";

    private final CaseFiles cases;

    WithdrawalFacts(CaseFiles cases) {
        this.cases = cases;
    }

    boolean isYetToCome(CaseId id, Pass pass) {
        return pass.whole()
                .at(WITHDRAWN + ".at_stage")
                .asText()
                .filter(stage -> pass.last() && cases.get(id).stage().compareTo(Stages.stage(stage)) < 0)
                .isPresent();
    }

    void withdraw(CaseId id, RecordedCase recorded) {
        var withdrawn = recorded.root().child(WITHDRAWN);
        if (withdrawn.isStated()) {
            cases.withdraw(
                    id,
                    withdrawn.optionalText("reason").orElse(Doer.SILENT),
                    Doer.REPLAY.onBehalfOf(withdrawn.optionalText("by_role").orElse(null)),
                    Pass.day(withdrawn, "on"));
            withdrawn
                    .optionalText("at_stage")
                    .filter(word -> cases.withdrawal(id)
                            .filter(held -> Stages.isNameOf(word, held.atStage()))
                            .isPresent())
                    .ifPresent(word -> cases.writeWithdrawalStage(id, word));
        }
    }
}
