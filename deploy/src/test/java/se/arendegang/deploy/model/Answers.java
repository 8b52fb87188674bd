package se.arendegang.deploy.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.arendegang.contract.JobType;
import se.arendegang.contract.UserTask;
import se.arendegang.landscape.Landscape;

/** What the walk says when the engine asks: scripted, otherwise the usual. */
final class Answers {

    /** Leaves the job where it is. */
    static final String HOLD = "(held)";

    private static final Set<String> USUALLY_TRUE =
            Set.of("claimed", "happened", "centralRequestOpen", "appealable", "reported");

    private final Map<String, Deque<Record>> scripted = new ConcurrentHashMap<>();
    private final Map<String, Deque<String>> outcomes = new ConcurrentHashMap<>();

    void script(JobType<?, ?> type, Record... answers) {
        scripted.put(type.name(), new ArrayDeque<>(List.of(answers)));
    }

    void decide(String task, String... wanted) {
        outcomes.put(task, new ArrayDeque<>(List.of(wanted)));
    }

    /** The scripted answers one after another, the last one for good. */
    synchronized Map<String, Object> toJob(String jobType) {
        var answers = scripted.get(jobType);
        if (answers != null) {
            return variables(answers.size() > 1 ? answers.removeFirst() : answers.getFirst());
        }
        return usual(Landscape.contracts().stream()
                .flatMap(c -> c.jobs().stream())
                .filter(j -> j.name().equals(jobType))
                .findFirst()
                .orElseThrow()
                .output());
    }

    /** The scripted outcomes one after another, for one item ({@code task@item}) or all, then the usual one. */
    synchronized String toTask(String task, @Nullable String item) {
        for (var key : List.of(task + "@" + item, task)) {
            var wanted = outcomes.get(key);
            if (wanted != null && !wanted.isEmpty()) {
                return wanted.removeFirst();
            }
        }
        return Landscape.contracts().stream()
                .flatMap(c -> c.userTasks().stream())
                .filter(t -> t.id().equals(task))
                .map(UserTask::outcomes)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    private static Map<String, Object> usual(Class<?> output) {
        var variables = new HashMap<String, Object>();
        for (var component : output.getRecordComponents()) {
            variables.put(component.getName(), usual(component));
        }
        return variables;
    }

    private static Object usual(RecordComponent component) {
        var type = component.getType();
        if (type == boolean.class) {
            return USUALLY_TRUE.contains(component.getName());
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        return type == List.class ? List.of() : type == String.class ? "" : 1;
    }

    private static Map<String, Object> variables(Record answer) {
        var variables = new LinkedHashMap<String, Object>();
        for (var component : answer.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                variables.put(component.getName(), accessor.invoke(answer));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return variables;
    }
}
