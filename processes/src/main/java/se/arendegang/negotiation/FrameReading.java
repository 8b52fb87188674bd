package se.arendegang.negotiation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.FormValues;

/** Reads what a recorded case says at the level of {@code mbl}; what hangs below it is kept where it belongs. */
final class FrameReading {

    private static final String FURTHER = "further_negotiation_announced";

    private FrameReading() {}

    static Frame of(int round, FormValues mbl) {
        var extra = new LinkedHashMap<>(mbl.values());
        extra.keySet().removeAll(List.of("forum", "employer", "as_referred_in_pm"));
        for (var list : List.of("meetings", "duty", "negotiations")) {
            if (extra.get(list) instanceof List<?> rows && !rows.isEmpty()) {
                extra.remove(list);
            }
        }
        var further = further(mbl);
        if (further != null) {
            extra.remove(FURTHER);
        }
        return new Frame(
                round,
                mbl.text("forum").orElse(null),
                mbl.text("employer").orElse(null),
                mbl.text("as_referred_in_pm").orElse(null),
                further,
                extra);
    }

    private static @Nullable Map<String, Object> further(FormValues mbl) {
        return mbl.values().get(FURTHER) instanceof Map<?, ?>
                ? mbl.group(FURTHER).values()
                : null;
    }
}
