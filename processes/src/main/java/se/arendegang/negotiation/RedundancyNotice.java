package se.arendegang.negotiation;

import java.util.Optional;
import se.arendegang.drafting.StaffFacts;
import se.arendegang.task.Material;

/**
 * Notice of redundancies to the public employment service (varsel, lag 1974:13 om vissa anställningsfrämjande åtgärder):
 * owed from five people on (1 §), in good time by their number (2 §). The unions get a copy (MBL 15 § third paragraph).
 */
final class RedundancyNotice {

    private static final int OWED_FROM = 5;

    private RedundancyNotice() {}

    /** How many months before the cut takes effect, the day the first leaves; empty when fewer than five are concerned. */
    static Optional<Integer> months(int redundant) {
        if (redundant < OWED_FROM) {
            return Optional.empty();
        }
        if (redundant <= 25) {
            return Optional.of(2);
        }
        return Optional.of(redundant <= 100 ? 4 : 6);
    }

    /** What the form about the duty says of it; nothing when nobody may lose their employment. */
    static Optional<Material> of(StaffFacts facts) {
        if (!facts.redundancies() && facts.redundant() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Material("Varsel om uppsägning", words(facts.redundant())));
    }

    private static String words(int redundant) {
        var notice = months(redundant)
                .map(months -> redundant + " kan komma att sägas upp: varsla Arbetsförmedlingen minst " + months
                        + " månader före driftsinskränkningen, den dag då den första slutar (lag 1974:13 §§ 1–2).")
                .orElse(
                        redundant == 0
                                ? "Hur många som kan komma att sägas upp är inte angivet; från fem personer ska"
                                        + " Arbetsförmedlingen varslas (lag 1974:13 § 1)."
                                : redundant
                                        + " kan komma att sägas upp: varsel behövs från fem personer (lag 1974:13 § 1).");
        return notice
                + "\n\nUnderrätta de fackliga organisationerna skriftligt i god tid om skälen, antal och kategorier som"
                + " ska sägas upp, antal och kategorier normalt, tidplanen och hur ersättningar räknas, och ge dem en"
                + " kopia av varslet (MBL 15 §).";
    }
}
