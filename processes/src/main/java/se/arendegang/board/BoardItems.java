package se.arendegang.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CaseWithdrawn;
import se.arendegang.casefile.Stage;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.meeting.ItemDealtWith;
import se.arendegang.meeting.ItemOutcome;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.ListingId;
import se.arendegang.meeting.Listings;

/** What the path asks the record while the board has the case. */
@Service
@Transactional
public class BoardItems {

    private final CaseFiles cases;
    private final Listings listings;
    private final DecidedPoints points;
    private final CouncilOutcomes council;
    private final ProcessEngine engine;

    BoardItems(
            CaseFiles cases, Listings listings, DecidedPoints points, CouncilOutcomes council, ProcessEngine engine) {
        this.cases = cases;
        this.listings = listings;
        this.points = points;
        this.council = council;
        this.engine = engine;
    }

    /** The listing of that number; a listing that was skipped leaves a mark, so that the path need not wait for a meeting. */
    public ListingId noteListing(CaseId id, int round, int listingNo) {
        return listings.ofCase(id).stream()
                .filter(l -> l.round() == round && l.visit() == listingNo)
                .findFirst()
                .orElseGet(() -> notListed(id, round, listingNo))
                .id();
    }

    Listing notListed(CaseId id, int round, int listingNo) {
        var listing = listings.list(id, round, listingNo, null, null);
        listings.dealtWith(listing.id());
        return listings.get(listing.id());
    }

    /**
     * What the meeting made of it: decided, tabled, remanded, withdrawn_from_agenda or to_council. An outcome that the
     * record does not state counts as decided.
     */
    public ExecutiveBoardProcess.ItemOutcome findOutcome(ListingId id) {
        var listing = listings.get(id);
        return new ExecutiveBoardProcess.ItemOutcome(
                listing.dealtWith(), listing.dealtWith() ? decision(listing) : null);
    }

    private String decision(Listing listing) {
        var outcome = listing.outcome();
        if (outcome != null && !outcome.decides()) {
            return outcome.code();
        }
        return goesToCouncil(listing) ? "to_council" : "decided";
    }

    private boolean goesToCouncil(Listing listing) {
        return cases.get(listing.caseId()).forCouncil()
                || points.of(listing).stream().anyMatch(DecidedPoints.Point::isForCouncil);
    }

    /** Tabled: next meeting, same papers. Remanded, by the board or the council: back for more work. Repeatable. */
    public void openNewRound(CaseId id, int round) {
        var listing = listings.newest(id, round).orElse(null);
        var outcome = listing == null ? null : listing.outcome();
        if (listing != null && outcome == ItemOutcome.TABLED) {
            open(id, round, "bordlaggning", Stage.EXECUTIVE_BOARD, listing.reason(), listing);
        } else if (listing != null && outcome == ItemOutcome.REMANDED) {
            open(id, round, "aterremiss", to(listing.remandTo()), listing.reason(), listing);
        } else {
            var decided = council.find(id, round);
            cases.openRound(
                    id,
                    round,
                    "aterremiss_kf",
                    Stage.EXECUTIVE_BOARD,
                    to(decided.map(CouncilOutcome::toStage).orElse(null)),
                    decided.map(CouncilOutcome::reason).orElse(null),
                    decided.map(CouncilOutcome::decidedOn).orElse(null));
        }
    }

    private void open(CaseId id, int round, String because, Stage to, @Nullable String reason, Listing listing) {
        cases.openRound(id, round, because, Stage.EXECUTIVE_BOARD, to, reason, listing.decidedOn());
    }

    private static Stage to(@Nullable String stage) {
        return stage == null ? Stage.DRAFTING : Stage.ofCode(stage);
    }

    public void handOver(CaseId id, int round) {
        cases.moveOn(id, round, Stage.EXECUTIVE_BOARD, Stage.AFTER_DECISION);
    }

    /** All that the board dealt with in a case, oldest first. */
    public List<Listing> ofCase(CaseId id) {
        return listings.ofCase(id);
    }

    /** A withdrawn case leaves the agenda. */
    @EventListener
    void withdrawn(CaseWithdrawn gone) {
        listings.ofCase(gone.id()).stream()
                .filter(listing -> !listing.dealtWith())
                .forEach(listing -> listings.withdraw(listing.id(), gone.reason()));
    }

    @EventListener
    void tell(ItemDealtWith item) {
        engine.tell(
                item.caseId().subject(),
                ExecutiveBoardProcess.Message.ITEM_DEALT_WITH,
                item.listing().value().toString());
    }
}
