package se.arendegang.council;

import org.jspecify.annotations.Nullable;
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

    private final Reviews reviews;

    CouncilStage(CaseFiles cases, PreparationOutcomes outcomes, Reviews reviews) {
        this.cases = cases;
        this.outcomes = outcomes;
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

    /** Whether the round began with borgarrådsberedningen tabling the case: then the memorandum stands as it was signed. */
    @Transactional(readOnly = true)
    public boolean isTabled(CaseId id, int round) {
        return cases.rounds(id).stream()
                .anyMatch(opened -> opened.round() == round
                        && "bordlaggning".equals(opened.because())
                        && Stage.COUNCIL_OF_MAYORS.code().equals(opened.fromStage()));
    }

    /** Tabled: next beredning, same papers. Remanded: back for more work. */
    public void openNewRound(CaseId id, int round) {
        var said = outcomes.last(id, round);
        var tabled = said.filter(outcome -> outcome.outcome().equals("tabled")).isPresent();
        cases.openRound(
                id,
                round,
                tabled ? "bordlaggning" : "aterremiss",
                Stage.COUNCIL_OF_MAYORS,
                tabled
                        ? Stage.COUNCIL_OF_MAYORS
                        : to(said.map(PreparationOutcome::toStage).orElse(null)),
                said.map(PreparationOutcome::reason).orElse(null),
                said.map(PreparationOutcome::happenedOn).orElse(null));
    }

    private static Stage to(@Nullable String stage) {
        return stage == null ? Stage.DRAFTING : Stage.ofCode(stage);
    }

    public void handOver(CaseId id, int round) {
        cases.moveOn(id, round, Stage.COUNCIL_OF_MAYORS, Stage.EXECUTIVE_BOARD);
    }
}
