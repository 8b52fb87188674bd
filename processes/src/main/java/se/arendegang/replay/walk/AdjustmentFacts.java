package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.meeting.Adjuster;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.Meetings;

/** The adjustment of the board's minutes: one day for all who adjust. */
@Component
class AdjustmentFacts implements StepFacts {

    private final Meetings meetings;

    AdjustmentFacts(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.ADJUST_MINUTES;
    }

    @Override
    public boolean isStated(Pass pass) {
        return BoardFacts.block(pass).child("minutes").has("adjusted_on");
    }

    @Override
    public Deed deed(Step step) {
        if (!isStated(step.pass())) {
            return Deed.SILENT;
        }
        var name = meetings.adjusters(new MeetingId(step.task().key().subject().id())).stream()
                .filter(adjuster -> adjuster.id().toString().equals(step.item()))
                .map(Adjuster::name)
                .findFirst();
        return Deed.of("adjusted")
                .on(Pass.day(BoardFacts.block(step.pass()).child("minutes"), "adjusted_on"))
                .by(name.orElse(null));
    }
}
