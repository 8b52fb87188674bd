package se.arendegang.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/** The proposals of a case. A changed proposal is a new version; nothing is overwritten. */
public interface Proposals {

    /** Keeps a proposal as the author's newest version in the round; the same words again make no new version. */
    Proposal propose(
            CaseId id,
            int round,
            String author,
            @Nullable String leadIn,
            List<Proposal.Point> points,
            @Nullable LocalDate on,
            Map<String, Object> extra);

    /** The author's newest proposal in the round, or in the latest earlier round that has one. */
    Optional<Proposal> newest(CaseId id, int round, String author);

    /** The cases in which the author has proposed anything. */
    List<CaseId> casesWith(String author);

    /** All versions, oldest first. */
    List<Proposal> ofCase(CaseId id);
}
