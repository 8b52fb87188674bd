package se.arendegang.ui.casefile;

import java.util.List;
import java.util.stream.Stream;
import se.arendegang.engine.WaitingPlace;
import se.arendegang.task.TaskRow;

/** Where a case stands: what people are asked, and what it waits for. */
record Position(List<TaskRow> tasks, List<WaitingPlace> waits) {

    List<String> elements() {
        return Stream.concat(
                        tasks.stream().map(task -> task.key().element()),
                        waits.stream().map(WaitingPlace::element))
                .distinct()
                .toList();
    }
}
