package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.assignment.AssignmentForm;
import se.arendegang.assignment.Assignments;
import se.arendegang.statement.StatementForm;
import se.arendegang.statement.Statements;
import se.arendegang.task.FormValues;

/** Keeps what is said of a meeting's items; what a row does not speak of stays as it was. */
@Component
class ItemRecorder {

    private final Listings listings;
    private final Statements statements;
    private final Assignments assignments;

    ItemRecorder(Listings listings, Statements statements, Assignments assignments) {
        this.listings = listings;
        this.statements = statements;
        this.assignments = assignments;
    }

    /** @param on the day of the sitting, where it is known */
    void record(MeetingId meeting, FormValues values, @Nullable LocalDate on) {
        var agenda = listings.agenda(meeting);
        for (var row : values.rows("items")) {
            listingOf(row, agenda).ifPresent(listing -> record(listing, row, on));
        }
    }

    /** A row names its listing; when the agenda has but one, it need not. */
    private static java.util.Optional<Listing> listingOf(FormValues row, List<Listing> agenda) {
        var named = row.text("listing").map(UUID::fromString).map(ListingId::new);
        return named.isEmpty() && agenda.size() == 1
                ? java.util.Optional.of(agenda.getFirst())
                : agenda.stream()
                        .filter(l -> named.filter(l.id()::equals).isPresent())
                        .findFirst();
    }

    private void record(Listing before, FormValues row, @Nullable LocalDate on) {
        var after = merged(before, row, on);
        listings.save(after);
        if (Typed.isAsked(row, "statements")) {
            statements.record(
                    after.caseId(),
                    after.round(),
                    Statements.EXECUTIVE_BOARD,
                    StatementForm.read(row, after.round(), Statements.EXECUTIVE_BOARD),
                    after.decidedOn());
        }
        if (Typed.isAsked(row, "assignments")) {
            assignments.note(after.caseId(), after.round(), AssignmentForm.read(row), after.decidedOn());
        }
    }

    private static Listing merged(Listing l, FormValues row, @Nullable LocalDate on) {
        return new Listing(
                l.id(),
                l.meeting(),
                l.caseId(),
                l.round(),
                l.visit(),
                row.number("place").orElse(l.place()),
                Typed.text(row, "late_reason", l.lateReason()),
                Typed.number(row, "paragraph", l.paragraph()),
                Typed.text(row, "kind", l.kind()),
                Typed.yesNo(row, "en_bloc", l.enBloc()),
                Typed.yesNo(row, "closed_doors", l.closedDoors()),
                outcome(row, l.outcome()),
                Typed.text(row, "reason", l.reason()),
                Typed.text(row, "remand_to", l.remandTo()),
                Typed.text(row, "appeal", l.appeal()),
                Rows.of(row, "yrkanden", l.yrkanden()),
                Rows.of(row, "propositions", l.propositions()),
                Rows.of(row, "votes", l.votes()),
                Rows.of(row, "disqualified", l.disqualified()),
                points(row, l.points()),
                Typed.date(row, "decided_on", l.decidedOn() == null ? on : l.decidedOn()),
                l.dealtWith(),
                Rows.recorded(row, l.extra()));
    }

    private static @Nullable ItemOutcome outcome(FormValues row, @Nullable ItemOutcome before) {
        return Typed.isAsked(row, "outcome")
                ? row.text("outcome").flatMap(ItemOutcome::of).orElse(null)
                : before;
    }

    private static @Nullable List<DecidedPoint> points(FormValues row, @Nullable List<DecidedPoint> before) {
        return Typed.isAsked(row, "points")
                ? row.rows("points").stream().map(ItemRecorder::point).toList()
                : before;
    }

    private static DecidedPoint point(FormValues row) {
        return new DecidedPoint(
                row.number("nr").orElse(null),
                row.text("body").orElse(null),
                row.text("outcome").flatMap(ItemOutcome::of).orElse(null),
                row.text("text").orElse(null),
                row.group("recorded").values());
    }
}
