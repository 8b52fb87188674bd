package se.arendegang.casefile;

import java.util.List;

/** The open cases as whoever leads wants to count them. */
public interface CaseOverview {

    /** Every open case, the one that has stood longest in its stage first. */
    List<CaseStanding> openCases();
}
