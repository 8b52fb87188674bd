package se.arendegang.drafting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.Stage;

/** What the path asks the record while the office drafts. */
@Service
@Transactional
public class DraftingStage {

    private final CaseFiles cases;
    private final Reviews reviews;
    private final Referrals referrals;
    private final List<OpenReview> others;

    DraftingStage(CaseFiles cases, Reviews reviews, Referrals referrals, List<OpenReview> others) {
        this.cases = cases;
        this.reviews = reviews;
        this.referrals = referrals;
        this.others = others;
    }

    /**
     * Which reviews remain to be made of a draft; one that asked for changes is asked again. An older draft than the
     * newest of the round needs none: it has had its reviews.
     */
    public ReviewPlan planReviews(CaseId id, int round, int draftNo) {
        if (draftNo < newestDraft(id, round)) {
            return new ReviewPlan(false, false, false, List.of());
        }
        return new ReviewPlan(
                isOpen(OpenReview.IMPACT, id, round),
                legalIsOpen(id, round),
                isOpen(OpenReview.DUTY, id, round),
                referrals.ofCase(id).stream()
                        .filter(r -> r.state().equals("open"))
                        .map(Referral::id)
                        .toList());
    }

    private int newestDraft(CaseId id, int round) {
        return reviews.latest(id, round, Reviews.DRAFT).map(Review::visit).orElse(0);
    }

    private boolean legalIsOpen(CaseId id, int round) {
        return reviews.latest(id, round, Reviews.LEGAL)
                .map(r -> r.outcome().equals("changes_asked"))
                .orElse(true);
    }

    private boolean isOpen(String kind, CaseId id, int round) {
        return others.stream().anyMatch(review -> review.kind().equals(kind) && review.isOpen(id, round));
    }

    /** Whether a reviewer of the draft asked for changes; so it was with every draft that a newer one followed. */
    public boolean changesAsked(CaseId id, int round, int draftNo) {
        return draftNo < newestDraft(id, round) || legalAsksForChanges(id, round);
    }

    private boolean legalAsksForChanges(CaseId id, int round) {
        return reviews.latest(id, round, Reviews.LEGAL)
                .map(r -> r.outcome().equals("changes_asked"))
                .orElse(false);
    }

    /** The office hands the case over to the politicians; a case that bypasses the rotel goes to the board. */
    public void handOver(CaseId id, int round) {
        var next = cases.get(id).bypassesPreparation() ? Stage.EXECUTIVE_BOARD : Stage.COUNCIL_OF_MAYORS;
        cases.moveOn(id, round, Stage.DRAFTING, next);
    }
}
