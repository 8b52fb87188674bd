package se.arendegang.replay.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.arendegang.deadline.LastDay;
import se.arendegang.deadline.LastDays;
import se.arendegang.meeting.PostedTime;
import se.arendegang.meeting.Posting;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/** The dates after the gavel, held against the act that was in force on their day. */
final class MinutesRule implements CaseRule {
    private static final FindingKind LATE = FindingKind.warning("minutes-late");
    private static final FindingKind NOTICE_LATE = FindingKind.warning("notice-late");
    private static final FindingKind FINAL = FindingKind.warning("final-differs");
    private static final FindingKind NEVER_FINAL = FindingKind.warning("final-too-early");

    private final LastDays lastDays;

    MinutesRule(LastDays lastDays) {
        this.lastDays = lastDays;
    }

    @Override
    public void check(Checked recorded) {
        for (Sitting sitting : recorded.sittings()) {
            RecordedNode minutes = sitting.board().child("minutes");
            RecordedNode adjusted = minutes.child("adjusted_on");
            notAfter(recorded, LATE, adjusted, day(sitting.date()).flatMap(lastDays::toAdjust));
            List<RecordedNode> postings = minutes.child("notice").list("postings");
            if (!postings.isEmpty()) {
                RecordedNode posted = postings.getFirst().child("from");
                notAfter(recorded, NOTICE_LATE, posted, day(adjusted.asDate()).flatMap(lastDays::toPost));
            }
            legalForce(recorded, minutes.child("notice"));
        }
    }

    private static void notAfter(Checked recorded, FindingKind kind, RecordedNode done, Optional<LastDay> last) {
        last.ifPresent(due -> done.asDate()
                .filter(date -> date.first().isAfter(due.day()))
                .ifPresent(date -> recorded.report(kind, done, date.written(), due.day(), due.basis())));
    }

    /** Compared only where nobody appealed: after a court's decision the recorded date stands. */
    private void legalForce(Checked recorded, RecordedNode notice) {
        RecordedNode stated = notice.child("final_on");
        Optional<LocalDate> finalOn = day(stated.asDate());
        boolean appealable =
                notice.optionalText("appeal").filter("ej_overklagbart"::equals).isEmpty();
        List<RecordedNode> postings = notice.list("postings");
        if (finalOn.isEmpty() || !appealable || !notice.list("appeals").isEmpty() || postings.isEmpty()) {
            return;
        }
        Optional<LastDay> last = unbroken(postings);
        if (last.isEmpty()) {
            recorded.report(NEVER_FINAL, stated, finalOn.get());
        } else {
            LocalDate computed = LastDays.legalForce(last.get().day());
            if (!computed.equals(finalOn.get())) {
                recorded.report(
                        FINAL, stated, finalOn.get(), computed, last.get().basis());
            }
        }
    }

    private Optional<LastDay> unbroken(List<RecordedNode> postings) {
        return PostedTime.unbroken(
                postings.stream()
                        .flatMap(posting -> day(posting.date("from"))
                                .map(from -> new Posting(
                                        from,
                                        posting.date("to")
                                                .map(RecordedDate::last)
                                                .orElse(null)))
                                .stream())
                        .toList(),
                lastDays);
    }

    private static Optional<LocalDate> day(Optional<RecordedDate> date) {
        return date.filter(RecordedDate::isDayKnown).map(RecordedDate::first);
    }
}
