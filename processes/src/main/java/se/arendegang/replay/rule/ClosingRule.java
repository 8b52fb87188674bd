package se.arendegang.replay.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/** A negotiation does not end before its first sitting. */
final class ClosingRule implements CaseRule {
    private static final FindingKind CLOSING = FindingKind.error("closing-before-sitting");

    @Override
    public void check(Checked recorded) {
        for (Round round : recorded.rounds()) {
            RecordedNode mbl = round.blocks().child("mbl");
            for (RecordedNode meeting : mbl.list("meetings")) {
                notBefore(recorded, meeting.child("closing_date"), firstSitting(List.of(meeting)));
            }
            for (RecordedNode negotiation : mbl.list("negotiations")) {
                negotiation.list("by_union").forEach(union -> ofUnion(recorded, negotiation, union));
            }
        }
    }

    private static void ofUnion(Checked recorded, RecordedNode negotiation, RecordedNode union) {
        RecordedNode central = union.child("central");
        notBefore(recorded, central.child("ended_on"), firstSitting(meetings(recorded, central)));
        RecordedNode ended = union.child("ended");
        // a party may withdraw or stay away before the first sitting; agreeing at a meeting takes one
        boolean agreedAtMeeting =
                ended.optionalText("how").filter("agreed"::equals).isPresent()
                        && negotiation.optionalText("form").orElse("meeting").equals("meeting");
        if (agreedAtMeeting) {
            notBefore(recorded, ended.child("on"), firstSitting(meetings(recorded, negotiation)));
        }
    }

    private static void notBefore(Checked recorded, RecordedNode closing, Optional<RecordedDate> first) {
        closing.asDate()
                .ifPresent(closed -> first.filter(closed::isCertainlyBefore)
                        .ifPresent(sitting -> recorded.report(CLOSING, closing, closed.written(), sitting.written())));
    }

    private static List<RecordedNode> meetings(Checked recorded, RecordedNode referring) {
        List<String> ids = referring.list("meetings").stream()
                .flatMap(id -> id.asText().stream())
                .toList();
        return recorded.rounds().stream()
                .flatMap(round -> round.blocks().child("mbl").list("meetings").stream())
                .filter(meeting ->
                        meeting.optionalText("id").filter(ids::contains).isPresent())
                .toList();
    }

    private static Optional<RecordedDate> firstSitting(List<RecordedNode> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.list("dates").stream())
                .flatMap(date -> date.asDate().stream())
                .min(Comparator.comparing(RecordedDate::first));
    }
}
