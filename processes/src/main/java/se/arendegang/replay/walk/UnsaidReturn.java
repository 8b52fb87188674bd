package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;

/** A round that comes of no body's word, such as for a new negotiation: the case is brought back as a person does it. */
@Component
class UnsaidReturn {

    private final CaseFiles cases;

    UnsaidReturn(CaseFiles cases) {
        this.cases = cases;
    }

    /** @return false when the file tells of no further round */
    boolean comesBack(CaseId id, Walked walked) {
        if (walked.isOver() || walked.current().last()) {
            return false;
        }
        var entry = walked.current().next();
        cases.comeBack(
                id,
                entry.optionalText("because").orElse("reopened"),
                Stages.stage(entry.optionalText("to_stage").orElse(null)),
                entry.optionalText("reason").orElse(null),
                Doer.REPLAY,
                null);
        walked.cameBack(cases.get(id).round());
        return true;
    }
}
