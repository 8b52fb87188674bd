package se.arendegang.replay.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.decision.AfterDecision;
import se.arendegang.decision.Appeal;
import se.arendegang.decision.DecisionCourse;
import se.arendegang.decision.Dispatch;
import se.arendegang.meeting.Adjuster;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Meeting;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.Notice;
import se.arendegang.meeting.Posting;

/** The board's minutes: adjustment, notice, appeals, and to whom the decision was sent. */
@Component
class MinutesOfBoard {

    private static final String ADJUSTERS = "adjusters_as_written";

    private final Meetings meetings;
    private final DecisionCourse course;

    MinutesOfBoard(Meetings meetings, DecisionCourse course) {
        this.meetings = meetings;
        this.course = course;
    }

    Block of(CaseFile file, int round, Listing item, Meeting meeting) {
        @Nullable
        AfterDecision after = course.ofCase(file.id()).stream()
                .filter(of -> of.round() == round)
                .findFirst()
                .orElse(null);
        var beside = Extras.group(meeting.extra(), "minutes");
        var notice = meetings.notice(meeting.id()).orElse(null);
        return new Block()
                .put(
                        "adjusters",
                        meetings.adjusters(meeting.id()).stream()
                                .filter(Adjuster::stated)
                                .map(adjuster -> asWritten(adjuster.name(), beside))
                                .toList())
                .put("adjusted_on", meeting.adjustedOn())
                .put("immediate", meeting.immediate())
                .put("kept_at", meeting.minutesKeptAt())
                .put("notice", notice(item, notice, after))
                .rows("dispatched", after == null ? null : after.dispatched(), MinutesOfBoard::dispatch)
                .extras(Extras.without(beside, ADJUSTERS));
    }

    /** With what a recorded case says of the person beside the name. */
    private static Object asWritten(String name, Map<String, Object> beside) {
        return beside.get(ADJUSTERS) instanceof List<?> written
                ? written.stream()
                        .filter(one -> one instanceof Map<?, ?> person && name.equals(person.get("name")))
                        .findFirst()
                        .<Object>map(person -> person)
                        .orElse(name)
                : name;
    }

    private static Block notice(Listing item, @Nullable Notice notice, @Nullable AfterDecision after) {
        var block = new Block()
                .rows("postings", notice == null ? null : notice.postings(), MinutesOfBoard::posting)
                .put("appeal", item.appeal());
        if (after != null) {
            block.rows("appeals", after.appeals(), MinutesOfBoard::appeal)
                    .put(
                            "court_checked",
                            new Block().put("on", after.courtCheckedOn()).put("by_role", after.courtCheckedBy()))
                    .put("final_on", after.finalOn())
                    .extras(after.extra());
        }
        return block;
    }

    private static Block posting(Posting posting) {
        return new Block().put("from", posting.from()).put("to", posting.to());
    }

    private static Block appeal(Appeal appeal) {
        return new Block()
                .put("received_on", appeal.receivedOn())
                .put("by_role", appeal.byRole())
                .put("court_decision", new Block().put("on", appeal.courtOn()).put("outcome", appeal.courtOutcome()))
                .extras(appeal.extra());
    }

    private static Block dispatch(Dispatch dispatch) {
        return new Block().put("to", dispatch.to()).put("on", dispatch.on()).extras(dispatch.extra());
    }
}
