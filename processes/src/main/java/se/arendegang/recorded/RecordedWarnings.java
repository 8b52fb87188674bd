package se.arendegang.recorded;

import java.util.List;
import org.springframework.stereotype.Service;
import se.arendegang.casefile.CaseId;

/** What a recorded case was taken in in spite of; marked with the case for good. */
@Service
public class RecordedWarnings {

    private static final String PATH = "replay.warnings";

    private final RecordedBlocks blocks;

    RecordedWarnings(RecordedBlocks blocks) {
        this.blocks = blocks;
    }

    /** Replaces what was kept. */
    public void keep(CaseId id, List<String> warnings) {
        if (!warnings.isEmpty()) {
            blocks.keep(id, 1, PATH, warnings);
        }
    }

    /** In words, in the order of the file. */
    public List<String> of(CaseId id) {
        return blocks.find(id, 1, PATH).stream()
                .filter(List.class::isInstance)
                .flatMap(kept -> ((List<?>) kept).stream())
                .map(String::valueOf)
                .toList();
    }
}
