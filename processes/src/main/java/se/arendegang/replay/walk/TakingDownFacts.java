package se.arendegang.replay.walk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingProcess;

/** The first day on which the last posting of the notice is not up. */
@Component
class TakingDownFacts implements StepFacts, TimedStep {

    @Override
    public String element() {
        return MeetingProcess.Task.TAKE_DOWN_NOTICE;
    }

    @Override
    public boolean isStated(Pass pass) {
        return on(pass) != null;
    }

    @Override
    public Deed deed(Step step) {
        var day = on(step.pass());
        return day == null
                ? Deed.SILENT
                : Deed.of("taken_down").with("taken_down_on", day.toString()).on(day);
    }

    @Override
    public @Nullable LocalDate on(Pass pass) {
        var postings = BoardFacts.postings(pass);
        return postings.isEmpty() ? null : Pass.day(postings.getLast(), "to");
    }
}
