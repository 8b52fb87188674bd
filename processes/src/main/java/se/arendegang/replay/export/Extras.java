package se.arendegang.replay.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** Groups kept beside the known fields. */
final class Extras {

    private Extras() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> group(Map<String, Object> extra, String name) {
        return extra.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static Map<String, Object> without(Map<String, Object> extra, String name) {
        var rest = new LinkedHashMap<>(extra);
        rest.remove(name);
        return rest;
    }
}
