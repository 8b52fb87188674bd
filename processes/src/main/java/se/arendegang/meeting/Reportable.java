package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.Option;

/** What is reported to the body beside its own cases, such as decisions by delegation (KL 6 kap. 40 §, 7 kap. 8 §). */
public interface Reportable {

    /** What waits to be reported. */
    List<Option> waiting();

    void reported(String id, MeetingId meeting, @Nullable LocalDate on);
}
