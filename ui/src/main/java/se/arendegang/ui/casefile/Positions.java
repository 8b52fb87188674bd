package se.arendegang.ui.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.engine.WaitingPlaces;
import se.arendegang.task.Tasks;
import se.arendegang.ui.text.Dates;

/** Reads from the record where a case stands; the engine is not asked. */
@Component
class Positions {

    private final Tasks tasks;
    private final WaitingPlaces waits;
    private final Clock clock;

    Positions(Tasks tasks, WaitingPlaces waits, Clock clock) {
        this.tasks = tasks;
        this.waits = waits;
        this.clock = clock;
    }

    Position of(CaseFile file) {
        return new Position(
                tasks.openTasksOfCase(file.id().value()), waits.ofCase(file.id().value()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.STOCKHOLM));
    }
}
