package se.arendegang.deploy.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.WaitingPlaces;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** Somebody who may do everything, walking one case: waits until a task is asked for, and does it. */
final class Walker {

    static final Actor ANYBODY = new Actor(null, "Vandrare", EnumSet.allOf(Role.class), null, null);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Tasks tasks;
    private final WaitingPlaces places;
    private final UUID caseId;

    Walker(Tasks tasks, WaitingPlaces places, UUID caseId) {
        this.tasks = tasks;
        this.places = places;
        this.caseId = caseId;
    }

    TaskRow awaits(String element) {
        return await("the task " + element, () -> open(element).findFirst());
    }

    void does(String element, String outcome) {
        does(element, outcome, FormValues.EMPTY);
    }

    void does(String element, String outcome, FormValues values) {
        does(element, outcome, values, null);
    }

    void does(String element, String outcome, FormValues values, @Nullable LocalDate on) {
        var task = awaits(element);
        assertThat(tasks.complete(task.id(), outcome, values, ANYBODY, on))
                .describedAs("%s %s", element, outcome)
                .isEqualTo(new CompletionResult.Done(outcome));
    }

    void skips(String element) {
        var task = awaits(element);
        assertThat(tasks.skip(task.id(), "prövas inte här", ANYBODY, null)).isInstanceOf(CompletionResult.Done.class);
    }

    void waitsAt(String element) {
        await(
                "a wait at " + element,
                () -> places.ofCase(caseId).stream()
                        .filter(place -> place.element().equals(element))
                        .findFirst());
    }

    void isNoLongerAsked(String element) {
        await(
                "that " + element + " has gone",
                () -> open(element).findFirst().isPresent() ? Optional.empty() : Optional.of(true));
    }

    private Stream<TaskRow> open(String element) {
        return tasks.openTasksOfCase(caseId).stream()
                .filter(row -> row.key().element().equals(element));
    }

    <T> T await(String what, Supplier<Optional<T>> look) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError(
                "waited " + PATIENCE + " for " + what + "; open: " + openNow() + "; waits: " + places.ofCase(caseId));
    }

    private List<String> openNow() {
        return tasks.openTasksOfCase(caseId).stream()
                .map(row -> row.key().element() + "#" + row.key().visit() + " " + row.state())
                .toList();
    }
}
