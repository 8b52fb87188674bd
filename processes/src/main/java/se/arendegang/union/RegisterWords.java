package se.arendegang.union;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.text.InWords;

/** What stood in the register, in the words it is kept in once it has been corrected. */
final class RegisterWords {

    private RegisterWords() {}

    static String of(Union.Name name) {
        return name.from() == null ? name.name() : name.name() + ", från och med den " + InWords.day(name.from());
    }

    static String of(Agreed agreed) {
        var what = agreed.agreement();
        var kind = what.kind() == AgreementKind.COLLECTIVE ? "Kollektivavtal" : "Samverkansavtal";
        var replaces = what.replaces().isEmpty() ? "" : ", ersätter MBL " + String.join(", ", what.replaces()) + " §§";
        return "%s: %s%s, central förhandling inom %d dagar, gäller från och med den %s %s"
                .formatted(
                        kind,
                        what.name(),
                        replaces,
                        what.centralRequestDays(),
                        InWords.day(agreed.from()),
                        last(agreed.to()));
    }

    private static String last(@Nullable LocalDate to) {
        return to == null ? "tills vidare" : "till och med den " + InWords.day(to);
    }
}
