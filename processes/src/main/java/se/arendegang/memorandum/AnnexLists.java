package se.arendegang.memorandum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.document.Annex;

/** The list Bilagor: numbered, or a single unnumbered Bilaga; in the source's order, which need not be by number. */
final class AnnexLists {

    private AnnexLists() {}

    static @Nullable AnnexList of(List<Annex> annexes) {
        if (annexes.isEmpty()) {
            return null;
        }
        if (annexes.size() == 1 && annexes.getFirst().nr() == null) {
            var only = annexes.getFirst();
            return new AnnexList(
                    only.label() == null ? "Bilaga" : only.label(), List.of(new AnnexLine(null, only.title())));
        }
        return new AnnexList("Bilagor", annexes.stream().map(AnnexLists::line).toList());
    }

    private static AnnexLine line(Annex annex) {
        var number = annex.nr() == null ? null : annex.nr() + ".";
        return new AnnexLine(number == null ? annex.label() : number, annex.title());
    }
}
