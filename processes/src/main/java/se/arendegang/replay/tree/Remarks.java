package se.arendegang.replay.tree;

import java.util.Set;

/** Keys under which the recorder of a case comments on the source. They are kept, but say nothing about the case. */
public final class Remarks {
    private static final Set<String> NAMES =
            Set.of("note", "source", "source_anomalies", "timeline_for_replay", "figures");

    private Remarks() {}

    public static boolean isRemark(String key) {
        return NAMES.contains(key) || key.endsWith("_derived") || key.endsWith("_note") || key.endsWith("_source");
    }
}
