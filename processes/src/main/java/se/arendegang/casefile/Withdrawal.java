package se.arendegang.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a case was withdrawn.
 *
 * @param atStage the stage's code
 * @param stageAsWritten what a recorded case calls the stage; null = as the record does
 */
public record Withdrawal(
        @Nullable LocalDate on,
        @Nullable String byRole,
        String reason,
        String atStage,
        @Nullable String stageAsWritten) {}
