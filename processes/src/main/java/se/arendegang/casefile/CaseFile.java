package se.arendegang.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stands. {@code extra} holds descriptive keys of a recorded case, kept and exported as they came. */
public record CaseFile(
        CaseId id,
        String dnr,
        String title,
        String caseType,
        String route,
        @Nullable String recordedId,
        String decisionBody,
        @Nullable String preparingBody,
        @Nullable String initiator,
        @Nullable String initiatorAsWritten,
        @Nullable Division division,
        @Nullable Presenter presenter,
        @Nullable UUID officerAccount,
        @Nullable String officerName,
        @Nullable LocalDate aimMeeting,
        boolean bypassesPreparation,
        boolean forCouncil,
        Stage stage,
        Instant stageSince,
        int round,
        String status,
        @Nullable LocalDate replayDate,
        @Nullable LocalDate happenedOn,
        Instant recordedAt,
        Map<String, Object> extra) {}
