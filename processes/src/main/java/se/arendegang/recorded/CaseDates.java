package se.arendegang.recorded;

import java.util.List;
import se.arendegang.casefile.CaseId;

/** The dates that a case's papers mention, in their order. */
public interface CaseDates {

    /** Replaces the list. */
    void note(CaseId id, List<CaseDate> dates);

    List<CaseDate> of(CaseId id);
}
