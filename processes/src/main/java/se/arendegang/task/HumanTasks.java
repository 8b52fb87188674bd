package se.arendegang.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;

/** All kinds of tasks, by the element they stand for. */
@Component
public class HumanTasks {

    private final Map<String, HumanTask> byElement;

    HumanTasks(List<HumanTask> tasks) {
        this.byElement = tasks.stream().collect(Collectors.toMap(HumanTask::element, Function.identity()));
    }

    public Set<String> elements() {
        return byElement.keySet();
    }

    /** The tasks that lie in the actor's inbox although another group's. */
    List<String> alsoIn(Actor actor) {
        return byElement.values().stream()
                .filter(task -> task.alsoIn().stream().anyMatch(actor::has))
                .map(HumanTask::element)
                .toList();
    }

    /** @throws IllegalStateException when a model has a user task that nobody has written */
    public HumanTask of(String element) {
        return Optional.ofNullable(byElement.get(element))
                .orElseThrow(() -> new IllegalStateException("no HumanTask bean has the element " + element));
    }
}
