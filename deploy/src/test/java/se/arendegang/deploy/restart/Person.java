package se.arendegang.deploy.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.Subject;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** Somebody with every role, who does a task as soon as it is asked for. */
public class Person {

    public static final Actor ANYBODY =
            new Actor(new AccountId(UUID.randomUUID()), "Vandrare", EnumSet.allOf(Role.class), null, null);

    private final Tasks tasks;

    public Person(Tasks tasks) {
        this.tasks = tasks;
    }

    public void does(Subject subject, String element, String outcome) {
        does(subject, element, outcome, Map.of());
    }

    public void does(Subject subject, String element, String outcome, Map<String, Object> values) {
        does(subject, element, outcome, values, null);
    }

    public void does(
            Subject subject, String element, String outcome, Map<String, Object> values, @Nullable LocalDate on) {
        var task = asked(subject, element);
        assertThat(tasks.complete(task.id(), outcome, new FormValues(values), ANYBODY, on))
                .as("%s %s", element, outcome)
                .isEqualTo(new CompletionResult.Done(outcome));
    }

    public void skips(Subject subject, String element) {
        var task = asked(subject, element);
        assertThat(tasks.skip(task.id(), "prövas inte här", ANYBODY, null)).isInstanceOf(CompletionResult.Done.class);
    }

    private TaskRow asked(Subject subject, String element) {
        return await(element + " of " + subject)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> tasks.openTasksOf(subject).stream()
                                .filter(task -> task.key().element().equals(element))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
