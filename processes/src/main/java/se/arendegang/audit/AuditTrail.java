package se.arendegang.audit;

import java.util.List;
import java.util.UUID;

/** The append-only record of who did what. */
public interface AuditTrail {

    /** Writes a line in the caller's transaction. */
    void write(AuditLine line);

    /** The lines of a case in the order recorded. */
    List<AuditLine> ofCase(UUID caseId);
}
