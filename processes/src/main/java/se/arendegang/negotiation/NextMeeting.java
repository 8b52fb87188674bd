package se.arendegang.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record NextMeeting(
        @Nullable LocalDate date,
        @Nullable String time,
        @Nullable String purpose) {}
