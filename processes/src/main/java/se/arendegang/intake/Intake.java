package se.arendegang.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.document.DocumentId;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.identity.Actor;

/** Opening the post. */
@Service
@Transactional
public class Intake {

    private final JdbcIncoming rows;
    private final CaseFiles cases;
    private final ProcessEngine engine;
    private final Clock clock;

    Intake(JdbcIncoming rows, CaseFiles cases, ProcessEngine engine, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.engine = engine;
        this.clock = clock;
    }

    /** Notes a document at once (OSL 5:1) and starts its way to a case. */
    public DocumentId receive(String title, @Nullable String sender, LocalDate receivedOn) {
        var id = new DocumentId(UUID.randomUUID());
        rows.insert(id, title, sender, receivedOn, clock.instant().atOffset(ZoneOffset.UTC));
        engine.start(id.subject(), IntakeProcess.Message.DOCUMENT_RECEIVED);
        return id;
    }

    /** Whether the document belongs to a case that exists. */
    @Transactional(readOnly = true)
    public boolean joinsCase(DocumentId id) {
        return rows.find(id)
                .map(IncomingDocument::dnr)
                .flatMap(cases::findByDnr)
                .isPresent();
    }

    /** Puts the document with the case it names. Repeatable. */
    public void joinCase(DocumentId id) {
        rows.find(id)
                .map(IncomingDocument::dnr)
                .flatMap(cases::findByDnr)
                .ifPresent(found -> rows.join(id, found.id(), "joined"));
    }

    /** Opens the case the head of department asked for. Repeatable: a document has one case. */
    public void startCase(DocumentId id) {
        var document = rows.find(id).orElseThrow();
        if (document.caseId() != null) {
            return;
        }
        var assigned = rows.assigned(id).orElseThrow();
        var title = assigned.caseTitle() == null ? document.title() : assigned.caseTitle();
        var type = assigned.caseType() == null ? "other" : assigned.caseType();
        var opened = cases.open(newCase(document, title, type, assigned.aimMeeting()), Actor.SYSTEM);
        if (assigned.officer() != null && assigned.officerName() != null) {
            cases.setOfficer(opened.id(), assigned.officer(), assigned.officerName());
        }
        rows.join(id, opened.id(), "started");
    }

    private static NewCase newCase(
            IncomingDocument document, String title, String type, @Nullable LocalDate aimMeeting) {
        return new NewCase(
                document.dnr(),
                title,
                type,
                "incoming",
                null,
                "Kommunstyrelsen",
                "Borgarrådsberedningen",
                document.sender(),
                null,
                null,
                null,
                false,
                false,
                aimMeeting,
                null,
                document.receivedOn(),
                Map.of());
    }

    /** What came in to a case, the first first. */
    @Transactional(readOnly = true)
    public List<IncomingDocument> ofCase(CaseId id) {
        return rows.ofCase(id);
    }

    @Transactional(readOnly = true)
    public Optional<IncomingDocument> find(DocumentId id) {
        return rows.find(id);
    }

    @Transactional(readOnly = true)
    public List<IncomingDocument> latest(int limit) {
        return rows.latest(limit);
    }
}
