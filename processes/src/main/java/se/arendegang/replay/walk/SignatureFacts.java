package se.arendegang.replay.walk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.WrittenDates;

/** Place, date and name under the memorandum. */
@Component
class SignatureFacts implements StepFacts {

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.SIGN_MEMORANDUM;
    }

    @Override
    public boolean isStated(Pass pass) {
        return pass.block("place_and_date").isStated()
                || pass.block("signature").isStated();
    }

    @Override
    public Deed deed(Step step) {
        var pass = step.pass();
        if (!isStated(pass)) {
            return Deed.SILENT;
        }
        return Deed.of("signed")
                .with("place_and_date", pass.block("place_and_date").plain())
                .with("signature", pass.block("signature").plain())
                .on(signedOn(pass))
                .by(pass.whole()
                        .child("presenting_commissioner")
                        .optionalText("name")
                        .orElse(null));
    }

    /** The day in "Stockholm den 9 november 2006"; null when it names none. */
    static @Nullable LocalDate signedOn(Pass pass) {
        return pass.block("place_and_date")
                .asText()
                .flatMap(WrittenDates::first)
                .map(RecordedDate::first)
                .orElse(null);
    }
}
