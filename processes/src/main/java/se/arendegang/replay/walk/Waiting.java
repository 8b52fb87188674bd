package se.arendegang.replay.walk;

import java.time.Duration;
import java.util.Set;

/** How long a walk has waited since its last step. */
final class Waiting {

    /** Steps that the path always asks for: when the file tells of one, it must come. */
    static final Set<String> ALWAYS_ASKED = Set.of(
            "Task_DraftStaffReport", "Task_WriteMemorandum", "Task_SignMemorandum", "Task_ListCase", "Task_RunMeeting");

    /** The deadline clock looks now and then. */
    static final Duration FOR_A_DAY = Duration.ofSeconds(30);

    static final Duration FOR_THE_ENGINE = Duration.ofSeconds(4);

    private final long since = System.nanoTime();
    private final Duration patience;

    Waiting(Duration patience) {
        this.patience = patience;
    }

    /** @param owed the file tells of a step that the path always asks for: then all patience is given */
    boolean goesOn(Duration enough, boolean owed) {
        var limit = owed || patience.compareTo(enough) < 0 ? patience : enough;
        return System.nanoTime() - since < limit.toNanos();
    }

    long seconds() {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }
}
