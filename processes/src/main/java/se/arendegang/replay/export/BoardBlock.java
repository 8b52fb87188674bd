package se.arendegang.replay.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.meeting.DecidedPoint;
import se.arendegang.meeting.ItemOutcome;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.Meeting;
import se.arendegang.meeting.Meetings;
import se.arendegang.statement.Statements;

/** The case in kommunstyrelsen: the sitting, the item, what was moved and voted, the decision, the statements. */
@Component
@Order(30)
class BoardBlock implements RoundBlocks {

    private final Listings listings;
    private final Meetings meetings;
    private final Statements statements;
    private final MinutesOfBoard minutes;

    BoardBlock(Listings listings, Meetings meetings, Statements statements, MinutesOfBoard minutes) {
        this.listings = listings;
        this.meetings = meetings;
        this.statements = statements;
        this.minutes = minutes;
    }

    @Override
    public void write(CaseFile file, int round, Block block) {
        var listing = listings.newest(file.id(), round).filter(item -> item.round() == round);
        var said = statements.of(file.id(), round, Statements.EXECUTIVE_BOARD);
        var board = new Block();
        listing.ifPresent(item -> item(file, round, item, board));
        block.put("kommunstyrelsen", board.put("items", StatementRows.of(said)));
    }

    private void item(CaseFile file, int round, Listing item, Block board) {
        Optional<Meeting> meeting = Optional.ofNullable(item.meeting()).flatMap(meetings::find);
        board.put("decision_date", item.decidedOn());
        meeting.ifPresent(sitting -> board.put("meeting", sitting(sitting)));
        board.put(
                        "item",
                        new Block()
                                .put("paragraph", item.paragraph())
                                .put("kind", item.kind())
                                .put("en_bloc", item.enBloc())
                                .put("late", new Block().put("reason", item.lateReason()))
                                .put("closed_doors", item.closedDoors()))
                .put("disqualified", item.disqualified())
                .put("yrkanden", item.yrkanden())
                .put("propositions", item.propositions())
                .put("votes", item.votes())
                .put(
                        "decision",
                        new Block()
                                .put("outcome", recorded(item.outcome()))
                                .rows("points", item.points(), BoardBlock::point)
                                .put("reason", item.reason()));
        meeting.ifPresent(sitting -> board.put("minutes", minutes.of(file, round, item, sitting)));
        board.extras(item.extra());
    }

    private static Block sitting(Meeting meeting) {
        return new Block()
                .put("date", meeting.attendance() == null && meeting.time() == null ? null : meeting.heldOn())
                .put("time", meeting.time())
                .put("no", meeting.number())
                .put("extra", meeting.extraMeeting() ? true : null)
                .put(
                        "chair",
                        new Block()
                                .put("name", meeting.chairName())
                                .put("party", meeting.chairParty())
                                .extras(Extras.group(Extras.group(meeting.extra(), "meeting"), "chair")))
                .put("attendance", meeting.attendance())
                .extras(Extras.group(meeting.extra(), "meeting"));
    }

    private static Block point(DecidedPoint point) {
        return new Block()
                .put("nr", point.nr())
                .put("body", point.body())
                .put("outcome", recorded(point.outcome()))
                .put("text", point.text())
                .extras(point.extra());
    }

    private static @Nullable String recorded(@Nullable ItemOutcome outcome) {
        return outcome == null ? null : outcome.recorded();
    }
}
