package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.deadline.Deadline;
import se.arendegang.deadline.Deadlines;
import se.arendegang.deadline.LastDays;
import se.arendegang.deadline.NewDeadline;

/** Notices that minutes have been adjusted (KL 8 kap. 12 §), and how long they must be up (13 kap. 5 §). */
@Service
@Transactional
public class Notices {

    static final String NOTICE_TIME = "notice_time";

    private final Meetings meetings;
    private final JdbcNotices notices;
    private final MeetingClock clock;
    private final Deadlines deadlines;
    private final LastDays lastDays;
    private final ApplicationEventPublisher events;

    Notices(
            Meetings meetings,
            JdbcNotices notices,
            MeetingClock clock,
            Deadlines deadlines,
            LastDays lastDays,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
        this.deadlines = deadlines;
        this.lastDays = lastDays;
        this.events = events;
    }

    void posted(MeetingId id, List<Posting> postings, @Nullable String keptAt, @Nullable String proof) {
        save(id, "posted", postings, keptAt, proof);
    }

    /** The path goes on without a notice; then no time for appeal runs. */
    void notPosted(MeetingId id) {
        save(id, "not_posted", List.of(), null, null);
    }

    private void save(
            MeetingId id, String state, List<Posting> postings, @Nullable String keptAt, @Nullable String proof) {
        var meeting = meetings.get(id);
        var before = notices.of(id);
        notices.save(new Notice(
                before.map(Notice::id).orElseGet(() -> new NoticeId(UUID.randomUUID())),
                id,
                meeting.adjustedOn(),
                keptAt == null ? meeting.minutesKeptAt() : keptAt,
                proof,
                state,
                postings,
                PostedTime.runsFrom(postings, lastDays)));
    }

    /** Keeps the last day of the notice and tells the cases. Repeatable. */
    public NoticeId notePosting(MeetingId id) {
        var notice = notices.of(id).orElseGet(() -> {
            notPosted(id);
            return notices.of(id).orElseThrow();
        });
        deadlines.withdraw(id.subject(), Minutes.POSTING_DUE);
        keepTime(notice);
        events.publishEvent(new NoticePosted(id));
        return notice.id();
    }

    private void keepTime(Notice notice) {
        var from = notice.runsFrom();
        if (from != null) {
            var subject = notice.meeting().subject();
            lastDays.toAppeal(from)
                    .filter(last -> deadlines
                            .of(subject, NOTICE_TIME)
                            .map(d -> !d.startsOn().equals(from))
                            .orElse(true))
                    .ifPresent(last -> deadlines.set(NewDeadline.runningOut(
                            subject,
                            clock.caseOf(notice.meeting()),
                            NOTICE_TIME,
                            last,
                            new NewDeadline.Wake(
                                    MeetingProcess.Message.NOTICE_TIME_RAN_OUT,
                                    notice.id().value().toString()))));
        }
    }

    /** Whether the notice may come down: its time is out, or there is none to wait for. */
    public NoticeTime noticeTime(MeetingId id) {
        var notice = notices.of(id).orElseThrow();
        var out = deadlines
                .of(id.subject(), NOTICE_TIME)
                .map(Deadline::id)
                .map(deadlines::hasCome)
                .orElse(true);
        return new NoticeTime(notice.runsFrom() == null || out, notice.id().value());
    }

    /** The notice was gone for a while: without an unbroken notice the time does not run out, so it starts anew. */
    public void postAgain(MeetingId id, LocalDate gone, LocalDate again) {
        var notice = notices.of(id).orElseThrow();
        var postings = new ArrayList<>(notice.postings());
        if (!postings.isEmpty()) {
            var last = postings.removeLast();
            postings.add(new Posting(last.from(), gone));
        }
        postings.add(new Posting(again, null));
        save(id, "posted", postings, notice.keptAt(), notice.proof());
        notePosting(id);
    }

    /** {@code on} is the first day it is not up. */
    void takenDown(MeetingId id, @Nullable LocalDate on) {
        var notice = notices.of(id).orElseThrow();
        var postings = new ArrayList<>(notice.postings());
        if (!postings.isEmpty() && postings.getLast().to() == null) {
            var last = postings.removeLast();
            postings.add(new Posting(last.from(), on));
        }
        notices.save(new Notice(
                notice.id(),
                id,
                notice.adjustedOn(),
                notice.keptAt(),
                notice.proof(),
                "taken_down",
                postings,
                PostedTime.runsFrom(postings, lastDays)));
    }
}
