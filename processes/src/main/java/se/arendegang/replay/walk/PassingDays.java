package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.replay.tree.RecordedCase;

/** The case's own clock while it is walked: it follows the recorded days and never goes back. */
@Component
class PassingDays {

    private final CaseFiles cases;
    private final List<TimedStep> timed;

    PassingDays(CaseFiles cases, List<TimedStep> timed) {
        this.cases = cases;
        this.timed = timed;
    }

    /** The first day that the file dates a step with; the clock begins there. */
    static @Nullable LocalDate first(RecordedCase recorded) {
        var days = new ArrayList<@Nullable LocalDate>();
        Stream.concat(Stream.of(recorded.root()), recorded.root().list("rounds").stream())
                .forEach(blocks -> {
                    days.add(Pass.day(blocks.child("tjansteutlatande"), "date"));
                    days.add(Pass.day(blocks.child("borgarradsberedningen"), "date"));
                    days.add(Pass.day(blocks.child("kommunstyrelsen"), "decision_date"));
                    blocks.at("mbl.meetings")
                            .elements()
                            .forEach(meeting -> meeting.list("dates")
                                    .forEach(date -> date.asDate().ifPresent(day -> days.add(day.first()))));
                });
        return days.stream().filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    void reach(CaseId id, @Nullable LocalDate day) {
        var today = cases.get(id).replayDate();
        if (day != null && (today == null || day.isAfter(today))) {
            cases.setReplayDate(id, day);
        }
    }

    /** The first day of a step told of that comes only when the time from the notice is out, and that has not come yet. */
    Optional<LocalDate> nextTimed(Walked walked) {
        return walked.passes().stream()
                .flatMap(pass -> timed.stream()
                        .filter(step -> walked.isDone(pass, MeetingProcess.Task.POST_NOTICE)
                                && !walked.isDone(pass, step.element()))
                        .flatMap(step -> Stream.ofNullable(step.on(pass))))
                .min(LocalDate::compareTo);
    }
}
