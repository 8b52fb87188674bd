package se.arendegang.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.union.Unions;

/** Which parties the minutes mean by the names they write. */
@Component
class NamedParties {

    /** Words of old minutes that mean every union there. */
    private static final Set<String> ALL =
            Set.of("de fackliga organisationerna", "samtliga fackliga organisationer", "samtliga");

    private final Unions unions;

    NamedParties(Unions unions) {
        this.unions = unions;
    }

    static boolean meansAll(String union) {
        return ALL.contains(union.strip().toLowerCase(Locale.ROOT));
    }

    /** No name at all means every union. */
    List<UnionParty> among(List<UnionParty> parties, List<String> names) {
        return names.isEmpty() || names.stream().anyMatch(NamedParties::meansAll)
                ? parties
                : parties.stream()
                        .filter(party -> names.stream().anyMatch(name -> isCalled(party, name)))
                        .toList();
    }

    private boolean isCalled(UnionParty party, String name) {
        return unions.known(name).map(union -> union.id().equals(party.union())).orElse(false);
    }
}
