package se.arendegang.assignment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the decision gives it.
 *
 * @param key its id within the case, such as u-3
 * @param due a day or a less precise date, as recorded
 * @param dischargedBy what is already known of its discharge: document, dnr, source, covers
 * @param discharges set when the row gives no assignment but discharges one of another case: case, assignment,
 *     how_as_written
 */
public record NewAssignment(
        String key,
        @Nullable Integer decisionPoint,
        @Nullable String to,
        @Nullable String what,
        @Nullable String frame,
        @Nullable String reportBackTo,
        @Nullable String reportForm,
        @Nullable String due,
        Map<String, Object> dischargedBy,
        Map<String, Object> discharges,
        Map<String, Object> extra) {

    boolean givesNothing() {
        return !discharges.isEmpty() && to == null && what == null;
    }
}
