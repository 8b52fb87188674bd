package se.arendegang.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's seat: party, body and capacity (ledamot, ersattare, borgarrad …) from one day to another. */
public record Seat(
        UUID id,
        UUID person,
        String name,
        @Nullable String party,
        String capacity,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
