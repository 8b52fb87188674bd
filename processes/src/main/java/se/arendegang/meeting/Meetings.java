package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sittings of the bodies. */
public interface Meetings {

    /** Plans a sitting and starts its process. */
    Meeting plan(NewMeeting meeting);

    /** A sitting of the body on that day whose agenda is open, planned when there is none. */
    Meeting openOn(String body, LocalDate day);

    Optional<Meeting> find(MeetingId id);

    /** @throws java.util.NoSuchElementException when there is none */
    Meeting get(MeetingId id);

    /** Sittings whose agenda is open, soonest first; of all bodies when {@code body} is null. */
    List<Meeting> open(@Nullable String body);

    /** All sittings, newest first. */
    List<Meeting> newest(int limit);

    /** Keeps what has become known about a sitting. */
    void save(Meeting meeting);

    /** Calls a sitting off: its cases go back to be listed anew, its tasks leave every inbox. */
    void cancel(MeetingId id, String reason);

    List<Adjuster> adjusters(MeetingId id);

    Optional<Notice> notice(MeetingId id);
}
