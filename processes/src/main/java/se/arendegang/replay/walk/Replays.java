package se.arendegang.replay.walk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.recorded.RecordedBlocks;
import se.arendegang.recorded.RecordedDifferences;
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
    private final RecordedBlocks blocks;

    Replays(
            CaseFiles cases,
            Opening opening,
            Walk walk,
            CaseTree trees,
            RecordedDifferences differences,
            RecordedBlocks blocks) {
        this.cases = cases;
        this.opening = opening;
        this.walk = walk;
        this.trees = trees;
        this.differences = differences;
        this.blocks = blocks;
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
        if (!warnings.isEmpty()) {
            blocks.keep(
                    id,
                    1,
                    "replay.warnings",
                    warnings.stream().map(Finding::asText).toList());
        }
        walk.take(id, passes, patience, log);
        withdraw(id, recorded);
        differences.note(id, trees.differencesTo(id, Pass.plain(recorded.root())));
        return id;
    }

    /** A case that was withdrawn ends where the file ends. */
    private void withdraw(CaseId id, RecordedCase recorded) {
        var withdrawn = recorded.root().child("withdrawn");
        if (withdrawn.isStated()) {
            cases.withdraw(
                    id,
                    withdrawn.optionalText("reason").orElse(Doer.SILENT),
                    Doer.REPLAY.onBehalfOf(withdrawn.optionalText("by_role").orElse(null)),
                    Pass.day(withdrawn, "on"));
        }
    }
}
