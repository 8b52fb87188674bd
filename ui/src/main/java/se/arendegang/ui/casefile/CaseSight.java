package se.arendegang.ui.casefile;

import static se.arendegang.identity.Role.REFERRAL_BODY;
import static se.arendegang.identity.Role.UNION_REPRESENTATIVE;

import java.util.List;
import java.util.Set;
import se.arendegang.document.CaseDocument;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/**
 * What of a case a person may see. Asked before anything is fetched, so that nothing else is sent. Those outside the
 * authority (a union, a referral body) see the public papers and what concerns themselves.
 */
final class CaseSight {

    private static final Set<Role> OUTSIDE = Set.of(UNION_REPRESENTATIVE, REFERRAL_BODY);

    private CaseSight() {}

    static boolean isInside(Actor actor) {
        return actor.roles().stream().anyMatch(role -> !OUTSIDE.contains(role));
    }

    static List<CaseDocument> documents(List<CaseDocument> all, Actor actor) {
        return isInside(actor)
                ? all
                : all.stream()
                        .filter(document -> document.publicity().equals("public"))
                        .toList();
    }
}
