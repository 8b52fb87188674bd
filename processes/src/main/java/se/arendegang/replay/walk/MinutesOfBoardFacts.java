package se.arendegang.replay.walk;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingProcess;

/** Who adjusts the minutes, whether at once, and where they are kept. */
@Component
class MinutesOfBoardFacts implements StepFacts {

    private static final Set<String> TYPED =
            Set.of("adjusters", "adjusted_on", "immediate", "kept_at", "notice", "dispatched");

    @Override
    public String element() {
        return MeetingProcess.Task.WRITE_MINUTES;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !BoardFacts.block(pass).child("minutes").isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var minutes = BoardFacts.block(step.pass()).child("minutes");
        if (minutes.isEmpty()) {
            return Deed.SILENT;
        }
        var deed = Deed.of("done")
                .with("adjusters", minutes.child("adjusters").plain())
                .with("kept_at", minutes.child("kept_at").plain())
                .with("immediate", minutes.child("immediate").plain());
        var beside = minutes.extras(TYPED);
        return beside.isEmpty() ? deed : deed.beside("minutes", beside);
    }
}
