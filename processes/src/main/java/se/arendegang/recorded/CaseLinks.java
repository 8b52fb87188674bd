package se.arendegang.recorded;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/** Links between cases by registration number; a link may be written before the case it names has come. */
public interface CaseLinks {

    /** Notes a link once. */
    void link(CaseId from, String kind, String dnr, @Nullable String asWritten);

    /** Links from the case, in the order noted. */
    List<CaseLink> from(CaseId id);
}
