package se.arendegang.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.recorded.RecordedDifferences;
import se.arendegang.replay.export.CaseTree;
import se.arendegang.replay.reading.CaseReader;
import se.arendegang.replay.tree.CaseTreeEquality;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.walk.Replays;

/**
 * Cases that between them fill every key of the schema go through the whole application and come back out of its tables.
 * Equality alone proves nothing, since what the record lost is written beside it: here nothing may have been.
 */
@WholeApplication
class EveryKeyIsHeldTest {

    /** What the record has no place for, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "/mbl/negotiations/0/by_union/5/ended",
            "a union that never came states no position, and how it ended is asked for beside the position only");

    @Autowired
    private Replays replays;

    @Autowired
    private CaseTree trees;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private RecordedDifferences differences;

    @Test
    void theFilesFillEveryKeyOfTheSchema() {
        assertThat(SchemaKeys.notFilledBy(HeldFiles.trees())).isEmpty();
    }

    @Test
    void whatEachFileSaysIsHeldByTheRecordAndComesBackEqual() throws Exception {
        var read = new CaseReader().read(HeldFiles.all());
        assertThat(read.findings().stream().filter(finding -> finding.refuses()))
                .isEmpty();
        var beside = new TreeMap<String, List<String>>();
        try (var walkers = Executors.newVirtualThreadPerTaskExecutor()) {
            var walks = new ArrayList<Future<CaseId>>();
            for (var recorded : read.cases()) {
                walks.add(walkers.submit(
                        () -> replays.replay(recorded, List.of(), Duration.ofMinutes(1), HeldLog.of(recorded))));
            }
            for (var number = 0; number < walks.size(); number++) {
                var recorded = read.cases().get(number);
                var id = walks.get(number).get();
                beside.put(recorded.caseId(), keptBeside(id));
                comesBackEqual(recorded, id);
            }
        }
        assertThat(beside).allSatisfy((file, kept) -> assertThat(kept).as(file).isEmpty());
    }

    private List<String> keptBeside(CaseId id) {
        return differences.of(id).stream()
                .filter(difference -> RecordedFiles.saysSomething(difference.recorded()) || difference.held() != null)
                .filter(difference -> !EXCEPTIONS.containsKey(difference.path()))
                .map(Objects::toString)
                .toList();
    }

    private void comesBackEqual(RecordedCase recorded, CaseId id) {
        var before = Objects.requireNonNull(recorded.root().plain());
        assertThat(CaseTreeEquality.differences(before, trees.of(id)))
                .as("%s, %s", recorded.caseId(), cases.get(id))
                .isEmpty();
    }
}
