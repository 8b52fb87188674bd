package se.arendegang.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What opens a case.
 *
 * @param dnr from the municipality's own register; null = from the own series
 * @param route office, incoming or rotel
 */
public record NewCase(
        @Nullable String dnr,
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
        boolean bypassesPreparation,
        boolean forCouncil,
        @Nullable LocalDate aimMeeting,
        @Nullable LocalDate replayDate,
        @Nullable LocalDate happenedOn,
        Map<String, Object> extra) {

    /** A case of the office's own making, as a case officer starts it. */
    public static NewCase atOffice(@Nullable String dnr, String title, String caseType) {
        return new NewCase(
                dnr,
                title,
                caseType,
                "office",
                null,
                "Kommunstyrelsen",
                "Borgarrådsberedningen",
                "Stadsledningskontoret",
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                Map.of());
    }
}
