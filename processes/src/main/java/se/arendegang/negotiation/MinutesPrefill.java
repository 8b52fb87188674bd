package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the form of the next minutes can hold before anybody has typed. */
final class MinutesPrefill {

    private MinutesPrefill() {}

    static Map<String, Object> of(Negotiation negotiation) {
        var values = new LinkedHashMap<String, Object>();
        var last =
                negotiation.minutes().isEmpty() ? null : negotiation.minutes().getLast();
        var date = date(negotiation, last);
        if (date != null) {
            values.put("dates", List.of(Map.of("date", date.toString())));
        }
        values.put("statutory_basis_as_written", basis(negotiation.basis()));
        if (last == null) {
            values.put(
                    "present",
                    negotiation.parties().stream().map(MinutesPrefill::place).toList());
        } else {
            values.put(
                    "present",
                    last.present().stream().map(MinutesPrefill::person).toList());
            var keeper = last.keeper();
            put(values, "keeper_name", keeper == null ? null : keeper.name());
            put(values, "keeper_organisation", keeper == null ? null : keeper.organisation());
        }
        return values;
    }

    private static @Nullable LocalDate date(Negotiation negotiation, @Nullable Minutes last) {
        var next = last == null ? null : last.next();
        return next == null ? negotiation.call().date() : next.date();
    }

    private static String basis(@Nullable String basis) {
        return switch (basis == null ? "none" : basis) {
            case "none" -> "";
            case "samverkan" -> "Samverkan";
            case "19" -> "Information enligt MBL § 19";
            default -> "Förhandling enligt MBL § " + basis;
        };
    }

    private static Map<String, Object> place(UnionParty party) {
        return Map.of("organisation", party.name(), "side", "union");
    }

    private static Map<String, Object> person(Presence person) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "name", person.name());
        put(row, "organisation", person.organisation());
        put(row, "role", person.role());
        put(row, "side", person.side());
        return row;
    }

    private static void put(Map<String, Object> row, String name, @Nullable String value) {
        if (value != null) {
            row.put(name, value);
        }
    }
}
