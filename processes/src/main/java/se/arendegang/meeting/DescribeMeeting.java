package se.arendegang.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.engine.SubjectDescriber;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.engine.SubjectKind;

@Component
class DescribeMeeting implements SubjectDescriber {

    private final JdbcMeetings meetings;
    private final JdbcNotices notices;

    DescribeMeeting(JdbcMeetings meetings, JdbcNotices notices) {
        this.meetings = meetings;
        this.notices = notices;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MEETING;
    }

    @Override
    public Optional<SubjectDescription> describe(UUID id) {
        return meetings.find(new MeetingId(id))
                .map(meeting -> new SubjectDescription(null, null, meeting.name(), isOpen(meeting)));
    }

    private boolean isOpen(Meeting meeting) {
        return meeting.state() != MeetingState.CANCELLED
                && notices.of(meeting.id())
                        .map(notice -> !notice.state().equals("taken_down"))
                        .orElse(true);
    }
}
