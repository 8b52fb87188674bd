package se.arendegang.replay.export;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.recorded.RecordedBlocks;
import se.arendegang.recorded.RecordedDifference;
import se.arendegang.recorded.RecordedDifferences;

/** A case as a tree of the recorded-case schema, built from the record each time it is asked for. */
@Service
@Transactional(readOnly = true)
public class CaseTree {

    private final CaseFiles cases;
    private final HeadBlocks head;
    private final List<CaseBlocks> caseBlocks;
    private final RoundRows rounds;
    private final RecordedBlocks free;
    private final RecordedDifferences differences;

    CaseTree(
            CaseFiles cases,
            HeadBlocks head,
            List<CaseBlocks> caseBlocks,
            RoundRows rounds,
            RecordedBlocks free,
            RecordedDifferences differences) {
        this.cases = cases;
        this.head = head;
        this.caseBlocks = caseBlocks;
        this.rounds = rounds;
        this.free = free;
        this.differences = differences;
    }

    /** The case as recorded: what the record holds, written the way the recorded case wrote it. */
    public Map<String, Object> of(CaseId id) {
        return Pointers.restored(held(id), differences.of(id));
    }

    /** Where a recorded case says something otherwise than the record holds it. */
    public List<RecordedDifference> differencesTo(CaseId id, Map<String, ?> recorded) {
        return Pointers.between(held(id), recorded);
    }

    private Map<String, Object> held(CaseId id) {
        var file = cases.get(id);
        var root = new Block();
        head.write(file, root);
        rounds.write(file, root);
        caseBlocks.forEach(blocks -> blocks.write(file, root));
        freeForm(file, root);
        return root.entries();
    }

    private void freeForm(CaseFile file, Block root) {
        free.of(file.id()).stream()
                .filter(block -> block.path().indexOf('.') < 0)
                .forEach(block -> root.put(block.path(), block.content()));
    }
}
