package se.arendegang.casefile;

import java.util.List;
import java.util.Optional;
import se.arendegang.identity.Actor;

/**
 * The cases as one person may see them; what a person may not see is not found. The authority's own people see all. A
 * board member sees what has been on an agenda of the board. Those outside see cases with public papers or adjusted
 * minutes (TF 2 kap. 10 §), a referral body also what is referred, and a union also what it is party to and what was
 * judged not to be negotiated, or it could not ask for negotiation itself (MBL 12 §).
 */
public interface VisibleCases {

    /** Cases whose number or title holds every word, newest first; all when empty. */
    List<CaseFile> search(String words, int limit, Actor actor);

    /** The case whose number, with hyphens for what an address can't hold, is this: {@code KS-2026-812}. */
    Optional<CaseFile> findByAddress(String address, Actor actor);

    boolean maySee(CaseId id, Actor actor);
}
