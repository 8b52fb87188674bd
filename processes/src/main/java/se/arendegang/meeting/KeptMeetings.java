package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.ProcessEngine;

@Service
@Transactional
class KeptMeetings implements Meetings {

    private final JdbcMeetings meetings;
    private final JdbcAdjusters adjusters;
    private final JdbcNotices notices;
    private final Listings listings;
    private final ProcessEngine engine;

    KeptMeetings(
            JdbcMeetings meetings,
            JdbcAdjusters adjusters,
            JdbcNotices notices,
            Listings listings,
            ProcessEngine engine) {
        this.meetings = meetings;
        this.adjusters = adjusters;
        this.notices = notices;
        this.listings = listings;
        this.engine = engine;
    }

    @Override
    public Meeting plan(NewMeeting meeting) {
        var id = meetings.insert(meeting);
        engine.start(id.subject(), MeetingProcess.Message.MEETING_PLANNED);
        return get(id);
    }

    @Override
    public Meeting openOn(String body, LocalDate day) {
        return meetings.openOn(body, day).orElseGet(() -> plan(NewMeeting.of(body, day)));
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return meetings.find(id);
    }

    @Override
    public Meeting get(MeetingId id) {
        return find(id).orElseThrow();
    }

    @Override
    public List<Meeting> open(@Nullable String body) {
        return meetings.open(body);
    }

    @Override
    public List<Meeting> newest(int limit) {
        return meetings.newest(limit);
    }

    @Override
    public void save(Meeting meeting) {
        meetings.update(meeting);
    }

    @Override
    public void cancel(MeetingId id, String reason) {
        var meeting = get(id);
        if (meeting.isHeld() || meeting.state() == MeetingState.CANCELLED) {
            throw new IllegalStateException("the meeting is " + meeting.state().code() + " and cannot be called off");
        }
        meetings.update(meeting.in(MeetingState.CANCELLED).because(reason));
        listings.agenda(id).forEach(listing -> listings.withdraw(listing.id(), reason));
        engine.tell(
                id.subject(),
                MeetingProcess.Message.MEETING_CANCELLED,
                id.value().toString());
    }

    @Override
    public List<Adjuster> adjusters(MeetingId id) {
        return adjusters.of(id);
    }

    @Override
    public Optional<Notice> notice(MeetingId id) {
        return notices.of(id);
    }
}
