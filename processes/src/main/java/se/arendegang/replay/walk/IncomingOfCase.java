package se.arendegang.replay.walk;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseId;
import se.arendegang.document.DocumentId;
import se.arendegang.engine.Subject;
import se.arendegang.intake.Intake;
import se.arendegang.recorded.RecordedBlocks;
import se.arendegang.replay.tree.RecordedNode;

/** What came in and began the case: received as the post is, and registered to the case by its own task. */
@Component
class IncomingOfCase implements RelatedSubjects {

    private static final String DOCUMENT = "replay.incoming";

    private final Intake intake;
    private final RecordedBlocks blocks;

    IncomingOfCase(Intake intake, RecordedBlocks blocks) {
        this.intake = intake;
        this.blocks = blocks;
    }

    void receive(CaseFile file, RecordedNode root) {
        var started = root.child("started_by");
        var day = Pass.day(started, "received_on");
        if (IncomingFacts.isToldOf(root) && day != null) {
            var document = intake.receive(file.title(), started.text("from"), day);
            blocks.keep(file.id(), 1, DOCUMENT, document.value().toString());
        }
    }

    @Override
    public List<Subject> of(CaseId id) {
        return blocks.find(id, 1, DOCUMENT).stream()
                .map(kept -> new DocumentId(UUID.fromString(kept.toString())).subject())
                .toList();
    }
}
