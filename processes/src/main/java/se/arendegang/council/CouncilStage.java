package se.arendegang.council;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.Stage;
import se.arendegang.drafting.Review;
import se.arendegang.drafting.Reviews;

/** What the path asks the record while the rotel and borgarrådsberedningen have the case. */
@Service
@Transactional
public class CouncilStage {

    private final CaseFiles cases;
    private final PreparationOutcomes outcomes;
    private final JdbcPreparationOutcomes rows;

    private final Reviews reviews;

    CouncilStage(CaseFiles cases, PreparationOutcomes outcomes, JdbcPreparationOutcomes rows, Reviews reviews) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.rows = rows;
        this.reviews = reviews;
    }

    /**
     * The rotel sends the case to the office: a referral of a case begun at the rotel, or more work asked for. A round
     * of its own, so that what was done before stays apart from what is asked now.
     */
    public void sendBack(CaseId id, int round) {
        var asked = reviews.latest(id, round, Reviews.MEMORANDUM);
        cases.openRound(
                id,
                round,
                "back_to_office",
                Stage.COUNCIL_OF_MAYORS,
                Stage.DRAFTING,
                asked.map(Review::text).orElse(null),
                asked.map(Review::happenedOn).orElse(null));
    }

    /** Whether the case goes to the board without borgarrådsberedningen. */
    public boolean isBypassed(CaseId id) {
        return cases.get(id).preparingBody() == null;
    }

    public void openNewRound(CaseId id, int round) {
        cases.openRound(
                id,
                round,
                "aterremiss",
                Stage.COUNCIL_OF_MAYORS,
                Stage.DRAFTING,
                rows.lastReason(id, round),
                outcomes.lastDate(id, round));
    }

    public void handOver(CaseId id, int round) {
        cases.moveOn(id, round, Stage.COUNCIL_OF_MAYORS, Stage.EXECUTIVE_BOARD);
    }
}
