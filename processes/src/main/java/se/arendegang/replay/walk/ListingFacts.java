package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.NewMeeting;

/** Puts the case on the agenda of a sitting of its own, planned as the file tells. */
@Component
class ListingFacts implements StepFacts {

    private final Meetings meetings;
    private final CaseFiles cases;

    ListingFacts(Meetings meetings, CaseFiles cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    @Override
    public String element() {
        return ExecutiveBoardProcess.Task.LIST_CASE;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !BoardFacts.block(pass).isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var board = BoardFacts.block(step.pass());
        if (board.isEmpty()) {
            return Deed.SILENT;
        }
        var sitting = board.child("meeting");
        var held = Pass.day(sitting, "date");
        var meeting = meetings.plan(new NewMeeting(
                cases.get(step.caseId()).decisionBody(),
                held == null ? Pass.day(board, "decision_date") : held,
                sitting.optionalText("time").orElse(null),
                sitting.optionalText("no").orElse(null),
                sitting.flag("extra").orElse(false),
                null));
        return Deed.of("listed")
                .with("meeting", meeting.id().value().toString())
                .with("late_reason", board.at("item.late.reason").plain());
    }
}
