package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.NewMeeting;
import se.arendegang.task.FormValues;

class EarlyDecisionTest {

    private static final Actor SECRETARY =
            new Actor(HR.account(), "Nämndsekreterare 1", Set.of(Role.BODY_SECRETARY), null, null);

    private final NegotiationTable table = new NegotiationTable();

    @AfterEach
    void close() {
        table.close();
    }

    private void decideInTheBoard(String outcome) {
        table.begin(HR);
        var meeting = table.inside.get(Meetings.class).plan(NewMeeting.of("Kommunstyrelsen", MARCH_2));
        var listing = table.inside.inTransaction(
                () -> table.inside.get(Listings.class).list(table.caseId, 1, 1, meeting.id(), null));
        var subject = meeting.id().subject();
        table.claim(subject);
        var row = Map.of("listing", listing.id().value().toString(), "outcome", outcome, "reason", "mer underlag");
        table.done(
                table.ask(subject, MeetingProcess.Task.RUN_MEETING, "", 1),
                "done",
                FormValues.of("items", java.util.List.of(row)),
                SECRETARY,
                MARCH_2);
        table.inside.inTransaction(() -> table.inside.get(Listings.class).dealtWith(listing.id()));
    }

    @Test
    void aBoardThatDecidesWhileItIsBeingNegotiatedIsLetThroughAndMarked() {
        decideInTheBoard("approved");
        assertThat(table.only().waiver())
                .isEqualTo(new Waiver("none", null, null, Actor.SYSTEM.name(), MARCH_2, MARCH_2, false, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejected", "tabled", "remanded"})
    void whatChangesNothingBreaksNothing(String outcome) {
        decideInTheBoard(outcome);
        assertThat(table.only().waiver()).isNull();
    }
}
