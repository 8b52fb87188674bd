package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the form of the next minutes can hold before anybody has typed. */
final class MinutesPrefill {

    private static final String EMPLOYER = "employer";
    private static final String UNION = "union";

    private MinutesPrefill() {}

    /** @param employer what the forum, or the case's papers, call the employer's side; null when nothing does */
    static Map<String, Object> of(Negotiation negotiation, @Nullable String employer) {
        var values = new LinkedHashMap<String, Object>();
        var last = negotiation.minutes().reversed().stream()
                .filter(minutes -> minutes.centralWith() == null)
                .findFirst()
                .orElse(null);
        var date = date(negotiation, last);
        if (date != null) {
            values.put("dates", List.of(Map.of("date", date.toString())));
        }
        values.put("statutory_basis_as_written", basis(negotiation.basis()));
        values.put("present", present(negotiation, last, employer));
        if (last != null) {
            var keeper = last.keeper();
            put(values, "keeper_name", keeper == null ? null : keeper.name());
            put(values, "keeper_organisation", keeper == null ? null : keeper.organisation());
        }
        return values;
    }

    /** Those present last time; before that, and where a side was not written then, the side's place. */
    private static List<Map<String, Object>> present(
            Negotiation negotiation, @Nullable Minutes last, @Nullable String employer) {
        var rows = new ArrayList<Map<String, Object>>();
        var people = last == null ? List.<Presence>of() : last.present();
        if (employer != null && people.stream().noneMatch(person -> EMPLOYER.equals(person.side()))) {
            rows.add(Map.of("organisation", employer, "side", EMPLOYER));
        }
        people.forEach(person -> rows.add(person(person)));
        if (people.stream().noneMatch(person -> UNION.equals(person.side()))) {
            negotiation.parties().forEach(party -> rows.add(Map.of("organisation", party.name(), "side", UNION)));
        }
        return rows;
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
