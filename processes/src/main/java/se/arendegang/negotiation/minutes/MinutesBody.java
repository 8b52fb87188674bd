package se.arendegang.negotiation.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.document.ContentHash;
import se.arendegang.json.Json;

/** What the minutes say, but for who adjusted them and what was noted on them afterwards. */
public record MinutesBody(
        String title,
        @Nullable String number,
        @Nullable String basis,
        List<Present> present,
        List<MinutesSection> sections,
        @Nullable String keeper) {

    MinutesBody with(List<MinutesSection> others) {
        return new MinutesBody(title, number, basis, present, others, keeper);
    }

    String json() {
        return Json.write(this);
    }

    static MinutesBody ofJson(String json) {
        return Json.read(json, MinutesBody.class);
    }

    String sha256() {
        return ContentHash.of(Json.map(json()));
    }
}
