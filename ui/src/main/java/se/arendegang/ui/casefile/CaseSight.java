package se.arendegang.ui.casefile;

import static se.arendegang.identity.Role.BOARD_MEMBER;
import static se.arendegang.identity.Role.REFERRAL_BODY;
import static se.arendegang.identity.Role.UNION_REPRESENTATIVE;

import java.util.Set;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/**
 * On which side of the authority a person stands. Asked before anything is fetched, so that nothing else is sent. Those
 * outside (a union, a referral body) see the public papers and what concerns themselves.
 */
public final class CaseSight {

    private static final Set<Role> OUTSIDE = Set.of(UNION_REPRESENTATIVE, REFERRAL_BODY);

    private CaseSight() {}

    public static boolean isInside(Actor actor) {
        return actor.roles().stream().anyMatch(role -> !OUTSIDE.contains(role));
    }

    /** Sees what has come to the board, not what the office and the rotel are working on. */
    static boolean isOnlyAtTheBoard(Actor actor) {
        return isInside(actor)
                && actor.roles().stream().allMatch(role -> role == BOARD_MEMBER || OUTSIDE.contains(role));
    }
}
