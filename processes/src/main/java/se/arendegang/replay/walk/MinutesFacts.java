package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/** A set of union minutes by the names of the form. */
final class MinutesFacts {

    private static final Set<String> SHAPED_OTHERWISE =
            Set.of("dates", "keeper_of_minutes", "next_meeting", "union_final_position");

    private MinutesFacts() {}

    static Deed of(String outcome, RecordedNode minutes, int place) {
        var keeper = minutes.child("keeper_of_minutes");
        var next = minutes.child("next_meeting");
        var position = minutes.child("union_final_position");
        return Deed.of(outcome)
                .withAll(minutes.extras(SHAPED_OTHERWISE))
                .with("seq", place)
                .with("dates", dates(minutes))
                .with("keeper_name", keeper.isMap() ? keeper.child("name").plain() : keeper.plain())
                .with("keeper_organisation", keeper.child("organisation").plain())
                .with("next_date", next.child("date").plain())
                .with("next_time", next.child("time").plain())
                .with("next_purpose", next.child("purpose").plain())
                .with("union_final_position", position.isMap() ? List.of(position(position)) : position.plain())
                .on(lastDay(minutes))
                .by(keeper.optionalText("name").orElse(null));
    }

    private static @Nullable List<Map<String, @Nullable Object>> dates(RecordedNode minutes) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        minutes.list("dates").forEach(date -> {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("date", date.plain());
            rows.add(row);
        });
        return rows.isEmpty() ? null : rows;
    }

    private static Map<String, @Nullable Object> position(RecordedNode position) {
        return Pass.plain(position);
    }

    private static @Nullable LocalDate lastDay(RecordedNode minutes) {
        return minutes.list("dates").stream()
                .flatMap(date -> date.asDate().filter(RecordedDate::isDayKnown).map(RecordedDate::last).stream())
                .max(LocalDate::compareTo)
                .orElse(Pass.day(minutes, "closing_date"));
    }
}
