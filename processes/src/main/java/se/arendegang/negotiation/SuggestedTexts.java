package se.arendegang.negotiation;

import java.util.List;
import se.arendegang.casefile.CaseId;

/** Where words come from, after the negotiation, that may be decided in place of the negotiated ones. */
public interface SuggestedTexts {

    /** In a round, while it is not decided. */
    List<SuggestedText> of(CaseId id, int round);

    /** The cases that have any, at least. */
    List<CaseId> cases();
}
