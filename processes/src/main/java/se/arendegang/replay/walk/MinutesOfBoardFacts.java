package se.arendegang.replay.walk;

import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.replay.tree.RecordedNode;

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
        var adjusters = Names.of(minutes.list("adjusters"));
        var deed = Deed.of("done")
                .with("adjusters", adjusters.isEmpty() ? null : adjusters)
                .with("kept_at", minutes.child("kept_at").plain())
                .with("immediate", minutes.child("immediate").plain());
        var beside = new LinkedHashMap<String, @Nullable Object>(minutes.extras(TYPED));
        if (minutes.list("adjusters").stream().anyMatch(RecordedNode::isMap)) {
            beside.put("adjusters_as_written", minutes.child("adjusters").plain());
        }
        return beside.isEmpty() ? deed : deed.beside("minutes", beside);
    }
}
