package se.arendegang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arendegang.board.DecidedPoints;
import se.arendegang.casefile.CaseRound;
import se.arendegang.casefile.Stage;
import se.arendegang.statement.Statements;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskKey;

/** A case before the board: listed, dealt with, adjusted, posted, appealed against, final. */
class BoardCourseTest extends BoardTable {

    @Test
    void aListedCaseWaitsForTheMeetingAndIsDecidedPointByPoint() {
        var listing = listed();
        assertThat(items.findOutcome(listing).happened()).isFalse();

        held(listing, Map.of("paragraph", "7", "outcome", "approved"));

        assertThat(items.findOutcome(listing)).satisfies(found -> {
            assertThat(found.happened()).isTrue();
            assertThat(found.decision()).isEqualTo("decided");
        });
        assertThat(desk.told("executive-board.itemDealtWith")).isEqualTo(1);
        assertThat(inside.get(DecidedPoints.class).of(listings.get(listing)))
                .extracting(DecidedPoints.Point::body, DecidedPoints.Point::outcome, DecidedPoints.Point::text)
                .containsExactly(
                        tuple("Kommunstyrelsen", ItemOutcome.APPROVED, "Enheten inrättas."),
                        tuple("Kommunstyrelsen", ItemOutcome.APPROVED, "Direktören får i uppdrag att bemanna."));
        assertThat(listings.get(listing).decidedOn()).isEqualTo(MEETING);
    }

    @Test
    void twoCasesForTheSameDayComeToTheSameMeetingAndOneAfterItWasHeldToAnother() {
        var first = meetingOf(listed());
        assertThat(meetings.openOn("Kommunstyrelsen", MEETING).id()).isEqualTo(first);
        assertThat(meetings.open("Kommunstyrelsen")).hasSize(1);

        desk.claim(meetings.get(first).id().subject());
        desk.decide(first.subject(), MeetingProcess.Task.RUN_MEETING, "done", FormValues.EMPTY, MEETING);
        assertThat(meetings.openOn("Kommunstyrelsen", MEETING).id()).isNotEqualTo(first);
    }

    @Test
    void aTabledCaseComesBackToTheBoardAndARemandedOneToTheOffice() {
        var listing = listed();
        held(listing, Map.of("outcome", "tabled"));
        assertThat(items.findOutcome(listing).decision()).isEqualTo("tabled");
        items.openNewRound(id, 1);
        items.openNewRound(id, 1);

        assertThat(cases.get(id)).satisfies(file -> {
            assertThat(file.round()).isEqualTo(2);
            assertThat(file.stage()).isEqualTo(Stage.EXECUTIVE_BOARD);
        });

        var again = listed(2, MEETING.plusDays(14));
        held(again, Map.of("outcome", "remanded", "reason", "belysa sekretessen"));
        items.openNewRound(id, 2);
        assertThat(cases.get(id).stage()).isEqualTo(Stage.DRAFTING);
        assertThat(cases.rounds(id))
                .extracting(CaseRound::because, CaseRound::reason)
                .contains(tuple("bordlaggning", null), tuple("aterremiss", "belysa sekretessen"));
    }

    @Test
    void pointsForTheCouncilGoThereEvenWhenTheBoardTurnsThemDown() {
        var listing = listed();
        held(listing, Map.of("points", List.of(Map.of("nr", "1", "body", "kommunfullmaktige", "outcome", "rejected"))));
        assertThat(items.findOutcome(listing).decision()).isEqualTo("to_council");
    }

    @Test
    void aCaseWhoseListingWasSkippedGoesOnToTheEndWithoutAMeeting() {
        desk.skip(new TaskKey(subject, 1, "Task_ListCase", "", 1));
        var listing = items.noteListing(id, 1, 1);

        assertThat(items.findOutcome(listing).decision()).isEqualTo("decided");
        items.handOver(id, 1);
        after.open(id, 1);
        assertThat(after.isAdjusted(id, 1)).isTrue();
        assertThat(after.posting(id, 1)).satisfies(posted -> {
            assertThat(posted.happened()).isTrue();
            assertThat(posted.appealable()).isFalse();
        });
        after.close(id, 1);
        assertThat(cases.get(id).stage()).isEqualTo(Stage.FINISHED);
        assertThat(meetings.newest(10)).isEmpty();
    }

    @Test
    void whatWasSaidInTheRoomIsInTheFormOfTheMinutesAndWhatItDoesNotSpeakOfStays() {
        var listing = listed();
        held(
                listing,
                Map.of(
                        "outcome",
                        "approved",
                        "yrkanden",
                        List.of(Map.of("id", "y-1", "kind", "bifall", "text", "bifall")),
                        "statements",
                        List.of(Map.of(
                                "id", "ks-res-b",
                                "kind", "reservation",
                                "by", List.of(Map.of("name", "Ledamot B1", "party", "B"))))));
        var meeting = meetingOf(listing);
        var key = new TaskKey(meeting.subject(), 1, MeetingProcess.Task.WRITE_MINUTES, "", 1);

        var row = desk.form(key).prefilled().rows("items").getFirst();
        assertThat(row.rows("statements").getFirst().textOrEmpty("id")).isEqualTo("ks-res-b");
        desk.decide(key, "done", FormValues.of("kept_at", "Kansliet"), null);

        assertThat(listings.get(listing).yrkanden()).hasSize(1);
        assertThat(inside.get(Statements.class).of(id, 1, Statements.EXECUTIVE_BOARD))
                .hasSize(1);
        assertThat(meetings.get(meeting).minutesKeptAt()).isEqualTo("Kansliet");
    }
}
