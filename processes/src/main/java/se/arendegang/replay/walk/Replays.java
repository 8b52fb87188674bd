package se.arendegang.replay.walk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.recorded.RecordedDifferences;
import se.arendegang.recorded.RecordedWarnings;
import se.arendegang.replay.export.CaseTree;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.tree.RecordedCase;

/** Takes recorded cases through the path: the same tasks and services as people use, by a technical user. */
@Service
public class Replays {

    private final CaseFiles cases;
    private final Opening opening;
    private final Walk walk;
    private final CaseTree trees;
    private final RecordedDifferences differences;
    private final RecordedWarnings marks;
    private final WithdrawalFacts withdrawal;
    private final RoundFacts rounds;

    Replays(
            CaseFiles cases,
            Opening opening,
            Walk walk,
            CaseTree trees,
            RecordedDifferences differences,
            RecordedWarnings marks,
            WithdrawalFacts withdrawal,
            RoundFacts rounds) {
        this.cases = cases;
        this.opening = opening;
        this.walk = walk;
        this.trees = trees;
        this.differences = differences;
        this.marks = marks;
        this.withdrawal = withdrawal;
        this.rounds = rounds;
    }

    /** The case that was made of this file before, or that has its number. */
    public Optional<CaseFile> existing(RecordedCase recorded) {
        return cases.findByRecordedId(recorded.caseId()).or(() -> cases.findByDnr(recorded.dnr()));
    }

    /**
     * Opens the case and takes it as far as the file tells; then it simply stands there. Not repeatable: what was
     * recorded before a failure stays.
     *
     * @param warnings kept with the case
     * @param patience how long the engine may take for one step
     * @throws StepNotTaken when a step did not come or could not be done
     */
    public CaseId replay(RecordedCase recorded, List<Finding> warnings, Duration patience, WalkLog log) {
        var passes = Passes.of(recorded);
        var id =
                opening.open(recorded, Doer.REPLAY, PassingDays.first(recorded)).id();
        marks.keep(id, warnings.stream().map(Finding::asText).toList());
        walk.take(id, passes, patience, log);
        withdrawal.withdraw(id, recorded);
        rounds.note(id, recorded);
        var found = trees.differencesTo(id, Pass.plain(recorded.root()));
        differences.note(id, found);
        marks.keep(id, FinalDays.withDifferences(recorded, warnings, found));
        return id;
    }
}
