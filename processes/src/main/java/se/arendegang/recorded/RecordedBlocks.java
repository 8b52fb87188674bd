package se.arendegang.recorded;

import java.util.List;
import java.util.Optional;
import se.arendegang.casefile.CaseId;

/** Free-form blocks of a case, such as {@code annex_content} and {@code timetable}. */
public interface RecordedBlocks {

    /** Keeps a block, in the place of what was kept under the path in the round. */
    void keep(CaseId id, int round, String path, Object content);

    List<RecordedBlock> of(CaseId id);

    default Optional<Object> find(CaseId id, int round, String path) {
        return of(id).stream()
                .filter(block -> block.round() == round && block.path().equals(path))
                .map(RecordedBlock::content)
                .findFirst();
    }
}
