package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;
import se.arendegang.task.FormValues;

/** Keeps what a form says of a sitting; what it does not speak of stays as it was. */
@Component
class SittingRecorder {

    private final Meetings meetings;
    private final ItemRecorder items;
    private final Minutes minutes;

    SittingRecorder(Meetings meetings, ItemRecorder items, Minutes minutes) {
        this.meetings = meetings;
        this.items = items;
        this.minutes = minutes;
    }

    void record(Completion completion, MeetingState reached) {
        var id = SittingForm.meeting(completion.task());
        var values = completion.values();
        var before = meetings.get(id);
        var after = merged(before.state().isAtLeast(reached) ? before : before.in(reached), values);
        meetings.save(after);
        items.record(id, values, dayOf(completion, after, reached));
        if (Typed.isAsked(values, "adjusters")) {
            minutes.name(id, values.lines("adjusters"));
        }
    }

    /** An item is decided on the day of the sitting, once it is held. */
    private static @org.jspecify.annotations.Nullable LocalDate dayOf(
            Completion completion, Meeting meeting, MeetingState reached) {
        return reached.isAtLeast(MeetingState.HELD)
                ? Optional.ofNullable(meeting.heldOn()).orElse(completion.happenedOn())
                : null;
    }

    private static Meeting merged(Meeting m, FormValues values) {
        return new Meeting(
                m.id(),
                m.body(),
                Typed.date(values, "held_on", m.heldOn()),
                Typed.text(values, "time", m.time()),
                Typed.text(values, "number", m.number()),
                Typed.isAsked(values, "extra_meeting") ? values.yes("extra_meeting") : m.extraMeeting(),
                Typed.text(values, "place", m.place()),
                m.state(),
                Typed.text(values, "chair_name", m.chairName()),
                Typed.text(values, "chair_party", m.chairParty()),
                Rows.of(values, "attendance", m.attendance()),
                Typed.date(values, "called_on", m.calledOn()),
                Rows.of(values, "called", m.called()),
                Typed.text(values, "kept_at", m.minutesKeptAt()),
                Typed.yesNo(values, "immediate", m.immediate()),
                m.adjustedOn(),
                Rows.recorded(values, m.extra()));
    }
}
