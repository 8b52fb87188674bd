package se.arendegang.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.document.DocumentId;

/**
 * What came in. The register shows received on, sender, what it is about and the number (OSL 5:2).
 *
 * @param status received, registered, not_registered, joined, assigned, elsewhere
 */
public record IncomingDocument(
        DocumentId id,
        String title,
        @Nullable String sender,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate answerDue,
        @Nullable String subject,
        @Nullable String kind,
        @Nullable String dnr,
        @Nullable UUID caseId,
        @Nullable UUID officerAccount,
        @Nullable String reason,
        String status) {}
