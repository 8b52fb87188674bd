package se.arendegang.deploy.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arendegang.casefile.CaseFile;
import se.arendegang.deploy.restart.Person;
import se.arendegang.deploy.testing.ForwardClock;
import se.arendegang.meeting.Listings;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.Negotiations;

/** A case that is brought over the services, quickly, to where a journey over the screens begins or goes on. */
record NegotiatedCase(CaseFile file, Person person, Negotiations negotiations, Listings listings, ForwardClock clock) {

    static final String PROPOSAL = "Växelns schema ändras.";
    static final List<String> UNIONS = List.of("Fackförbund 1", "Fackförbund 2");

    String dnr() {
        return file.dnr();
    }

    NegotiatedCase drafted() {
        does("Task_DraftStaffReport", "handed_in", Map.of("proposed_decision_points", List.of(PROPOSAL)));
        person.skips(file.id().subject(), "Task_ReviewLegal");
        person.skips(file.id().subject(), "Task_AssessImpact");
        return this;
    }

    NegotiatedCase owed(String paragraph) {
        var duty = Map.of("gates", "board", "basis", paragraph, "parties", UNIONS, "reason", "Schemat ändras.");
        does("Task_ConfirmNegotiationDuty", "owed", Map.of("duties", List.of(duty)));
        return this;
    }

    NegotiatedCase called() {
        return atTheTable("Task_CallNegotiation", "called", Map.of());
    }

    /** The parties have met; each union is to state its position. */
    NegotiatedCase met() {
        return called().recorded("positions_stated");
    }

    NegotiatedCase agreed() {
        return called().ended(Map.of());
    }

    /** The minutes say that nobody objects. */
    NegotiatedCase ended(Map<String, Object> said) {
        var minutes = new java.util.HashMap<>(said);
        minutes.put("union_final_position", List.of(Map.of("by", UNIONS, "code", "inget_att_erinra")));
        return recorded("ended", minutes);
    }

    /** The minutes, with what they lead to. */
    NegotiatedCase recorded(String outcome) {
        return recorded(outcome, Map.of());
    }

    NegotiatedCase recorded(String outcome, Map<String, Object> said) {
        return atTheTable("Task_RecordSitting", outcome, said);
    }

    private NegotiatedCase atTheTable(String element, String outcome, Map<String, Object> values) {
        person.does(negotiation().subject(), element, outcome, values, clock.today());
        return this;
    }

    /** The latest. */
    NegotiationId negotiation() {
        return negotiations.ofCase(file.id()).getLast().id();
    }

    NegotiatedCase approved() {
        does("Task_ApproveStaffReport", "approved", Map.of());
        return this;
    }

    NegotiatedCase proposed(String point) {
        var row = Map.of("nr", 1, "text", point);
        does("Task_WriteMemorandum", "handed_to_sign", Map.of("points", List.of(row)));
        return this;
    }

    /** From the signed memorandum to the call: what is left is the sitting. */
    NegotiatedCase calledToTheBoard(LocalDate day) {
        does("Task_SignMemorandum", "signed", Map.of());
        does("Task_RecordBeredning", "supported", Map.of());
        does("Task_ListCase", "listed", Map.of("meeting_date", day.toString()));
        var meeting =
                Objects.requireNonNull(listings.ofCase(file.id()).getLast().meeting());
        person.does(meeting.subject(), "Task_PrepareAgenda", "done");
        person.does(meeting.subject(), "Task_SendCall", "done");
        return this;
    }

    private void does(String element, String outcome, Map<String, Object> values) {
        person.does(file.id().subject(), element, outcome, values, clock.today());
    }
}
