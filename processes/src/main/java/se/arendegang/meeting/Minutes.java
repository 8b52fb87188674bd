package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.deadline.Deadlines;
import se.arendegang.deadline.LastDays;
import se.arendegang.deadline.NewDeadline;

/** The minutes of a sitting: who adjusts them, and that they are adjusted (KL 5 kap. 69 §, 6 kap. 35 §). */
@Service
@Transactional
public class Minutes {

    static final String ADJUSTMENT_DUE = "minutes_adjusted";
    static final String POSTING_DUE = "notice_posted";

    private final Meetings meetings;
    private final Listings listings;
    private final JdbcAdjusters adjusters;
    private final MeetingClock clock;
    private final Deadlines deadlines;
    private final LastDays lastDays;
    private final ApplicationEventPublisher events;

    Minutes(
            Meetings meetings,
            Listings listings,
            JdbcAdjusters adjusters,
            MeetingClock clock,
            Deadlines deadlines,
            LastDays lastDays,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.listings = listings;
        this.adjusters = adjusters;
        this.clock = clock;
        this.deadlines = deadlines;
        this.lastDays = lastDays;
        this.events = events;
    }

    /** The sitting is over: every case on its agenda is told, with whatever is known of its outcome. Repeatable. */
    public void tellOutcomes(MeetingId id) {
        var meeting = meetings.get(id);
        if (!meeting.isHeld()) {
            meetings.save(meeting.in(MeetingState.HELD));
        }
        listings.agenda(id).forEach(listing -> listings.dealtWith(listing.id()));
        var held = meeting.heldOn();
        if (held != null && !meeting.isAdjusted()) {
            lastDays.toAdjust(held)
                    .filter(last -> deadlines
                            .of(id.subject(), ADJUSTMENT_DUE)
                            .filter(standing -> standing.lastDay().equals(last.day()))
                            .isEmpty())
                    .ifPresent(last -> deadlines.set(
                            NewDeadline.runningOut(id.subject(), clock.caseOf(id), ADJUSTMENT_DUE, last, null)));
        }
    }

    /** Names those who adjust; a chair not named among them adjusts too. Kept as they are once somebody has adjusted. */
    void name(MeetingId id, List<String> names) {
        if (adjusters.of(id).stream().anyMatch(a -> a.outcome() != null)) {
            return;
        }
        var chair = meetings.get(id).chairName();
        var all = new ArrayList<Adjuster>();
        if (chair != null && !names.contains(chair)) {
            all.add(adjuster(chair, true, false));
        }
        names.forEach(name -> all.add(adjuster(name, name.equals(chair), true)));
        adjusters.replace(id, all);
    }

    private static Adjuster adjuster(String name, boolean chair, boolean stated) {
        return new Adjuster(UUID.randomUUID(), name, chair ? "chair" : "adjuster", stated, null, null, null);
    }

    /** Those who are to adjust; when nobody is named, the chair. Repeatable. */
    public List<UUID> adjusters(MeetingId id) {
        if (adjusters.of(id).isEmpty()) {
            var chair = meetings.get(id).chairName();
            adjusters.replace(id, List.of(adjuster(chair == null ? "Ordföranden" : chair, true, false)));
        }
        return adjusters.of(id).stream().map(Adjuster::id).toList();
    }

    void adjusted(UUID adjuster, String outcome, @Nullable String reason, @Nullable LocalDate on) {
        adjusters.adjusted(adjuster, outcome, reason, on);
    }

    /** Everybody has adjusted, or the path goes on without: the cases are told. Repeatable. */
    public void noteAdjustment(MeetingId id) {
        var meeting = meetings.get(id);
        var on = Stream.concat(
                        Stream.ofNullable(meeting.adjustedOn()),
                        adjusters.of(id).stream().map(Adjuster::happenedOn).filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .orElse(null);
        if (!meeting.isAdjusted()) {
            meetings.save(meeting.in(MeetingState.ADJUSTED).adjusted(on));
            deadlines.withdraw(id.subject(), ADJUSTMENT_DUE);
            if (on != null) {
                lastDays.toPost(on)
                        .ifPresent(last -> deadlines.set(
                                NewDeadline.runningOut(id.subject(), clock.caseOf(id), POSTING_DUE, last, null)));
            }
        }
        events.publishEvent(new MinutesAdjusted(id));
    }
}
