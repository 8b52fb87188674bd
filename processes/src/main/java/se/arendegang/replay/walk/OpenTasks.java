package se.arendegang.replay.walk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** What is open now around a case: its own tasks, its negotiations' and assignments', and its meetings'. */
@Component
class OpenTasks {

    private final Tasks tasks;
    private final ObjectProvider<RelatedSubjects> related;

    OpenTasks(Tasks tasks, ObjectProvider<RelatedSubjects> related) {
        this.tasks = tasks;
        this.related = related;
    }

    /** In path order; of several alike the one that has waited longest first. */
    List<TaskRow> of(CaseId id) {
        var found = new LinkedHashMap<Object, TaskRow>();
        Stream.concat(
                        tasks.openTasksOfCase(id.value()).stream(),
                        related.stream()
                                .flatMap(subjects -> subjects.of(id).stream())
                                .flatMap(subject -> tasks.openTasksOf(subject).stream()))
                .forEach(task -> found.put(task.id(), task));
        return found.values().stream()
                .sorted(Comparator.comparingInt(
                                (TaskRow task) -> PathOrder.of(task.key().element()))
                        .thenComparing(TaskRow::since))
                .toList();
    }
}
