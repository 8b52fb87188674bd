package se.arendegang.drafting;

import se.arendegang.casefile.CaseId;

/** A judgement that another feature keeps and the drafting waits for. */
public interface OpenReview {

    String IMPACT = "impact";
    String DUTY = "duty";

    String kind();

    /** Whether nobody has judged it yet in the round, nor gone on without. */
    boolean isOpen(CaseId id, int round);
}
