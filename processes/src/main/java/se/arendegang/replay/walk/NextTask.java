package se.arendegang.replay.walk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.TaskRow;

/** Waits for the engine to hand out what comes next. The engine cannot be asked, so quiet is what tells that it is done. */
@Component
class NextTask {

    private static final Duration POLL = Duration.ofMillis(50);

    /** So long nothing new has come: what is open now is taken in path order. */
    private static final Duration QUIET = Duration.ofMillis(300);

    /** From one thing to another, as from a negotiation to its case: the first may have more to come. */
    private static final Duration QUIET_BETWEEN = Duration.ofMillis(1500);

    /** So long nothing has come at all: the path may be waiting for a day to pass. */
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final OpenTasks open;

    NextTask(OpenTasks open) {
        this.open = open;
    }

    /** The first in path order, once nothing new comes; empty when nothing is open for a while. */
    Optional<TaskRow> await(CaseId id, Walked walked, Predicate<TaskRow> wanted) {
        var seen = open(id, walked, wanted);
        var since = System.nanoTime();
        while (true) {
            var quiet = Duration.ofNanos(System.nanoTime() - since);
            if (!seen.isEmpty() && quiet.compareTo(walked.isSameThing(seen.getFirst()) ? QUIET : QUIET_BETWEEN) >= 0) {
                return Optional.of(seen.getFirst());
            }
            if (seen.isEmpty() && quiet.compareTo(IDLE) >= 0) {
                return Optional.empty();
            }
            pause();
            var now = open(id, walked, wanted);
            if (!ids(now).equals(ids(seen))) {
                seen = now;
                since = System.nanoTime();
            }
        }
    }

    private List<TaskRow> open(CaseId id, Walked walked, Predicate<TaskRow> wanted) {
        return open.of(id).stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(task -> walked.passOf(task).number()))
                .toList();
    }

    private static List<Object> ids(List<TaskRow> tasks) {
        return tasks.stream().map(task -> (Object) task.id()).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepNotTaken("Återgivningen avbröts.");
        }
    }
}
