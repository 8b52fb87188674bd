package se.arendegang.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arendegang.task.Material;

/** A set of minutes as reading matter beside a form. */
final class MinutesText {

    private MinutesText() {}

    static List<Material> of(Minutes minutes) {
        var material = new ArrayList<Material>();
        var title = minutes.title() == null ? "Protokoll" : minutes.title();
        var items = minutes.items() == null ? List.<Map<String, Object>>of() : minutes.items();
        material.add(new Material(
                title, "Datum: " + String.join(", ", minutes.dates() == null ? List.of() : minutes.dates())));
        for (var item : items) {
            var heading = words(item, "no_as_written") + " " + words(item, "heading");
            material.add(new Material(heading.strip(), words(item, "text")));
        }
        return material;
    }

    private static String words(Map<String, Object> item, String key) {
        return item.containsKey(key) ? String.valueOf(item.get(key)) : "";
    }
}
