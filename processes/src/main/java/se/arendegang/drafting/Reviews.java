package se.arendegang.drafting;

import java.util.List;
import java.util.Optional;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.Completion;

/** What was said of the texts of a case on their way; the newest of a kind in a round counts. */
public interface Reviews {

    String DRAFT = "draft";
    String IMPACT = "impact";
    String LEGAL = "legal";
    String APPROVAL = "approval";
    String MEMORANDUM = "memorandum";
    String SIGNATURE = "memorandum_signature";

    /** Notes a completed or skipped review; its text is the field {@code comment} or {@code reason}. */
    void note(CaseId id, String kind, Completion completion);

    Optional<Review> latest(CaseId id, int round, String kind);

    List<Review> ofCase(CaseId id);
}
