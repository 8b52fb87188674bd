package se.arendegang.replay.reading;

import java.nio.file.Path;
import java.util.List;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.tree.RecordedCase;

/**
 * What reading a batch of files gave.
 *
 * @param cases in the order of the files; empty when the batch is refused
 * @param findings everything found in all files, in the order of the files
 */
public record ReadCases(List<RecordedCase> cases, List<Finding> findings) {

    /** One bad file refuses the batch. */
    public boolean refused() {
        return findings.stream().anyMatch(Finding::refuses);
    }

    /** What is taken in and marked with the case. */
    public List<Finding> warningsOf(RecordedCase recorded) {
        Path file = recorded.file();
        return findings.stream()
                .filter(finding -> finding.file().equals(file.toString()))
                .toList();
    }
}
