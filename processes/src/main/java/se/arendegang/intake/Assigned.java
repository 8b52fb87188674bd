package se.arendegang.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the head of department decided. */
record Assigned(
        @Nullable String caseTitle,
        @Nullable String caseType,
        @Nullable UUID officer,
        @Nullable String officerName,
        @Nullable LocalDate aimMeeting) {}
