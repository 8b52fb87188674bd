package se.arendegang.deploy.restart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.arendegang.assignment.Assignments;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.decision.Appeal;
import se.arendegang.decision.DecisionCourse;
import se.arendegang.engine.Subject;
import se.arendegang.meeting.Listings;
import se.arendegang.negotiation.Negotiations;

/** A case for the council, from its first draft to its end, started again wherever it stands. */
record CaseWalk(
        Person person,
        Restarter restarter,
        CaseFiles cases,
        Negotiations negotiations,
        Listings listings,
        DecisionCourse course,
        Assignments assignments) {

    private static final LocalDate BEGUN = LocalDate.of(2031, 3, 3);
    private static final LocalDate MEETING = LocalDate.of(2031, 3, 26);
    private static final LocalDate APPEAL_PERIOD_IS_OUT = LocalDate.of(2031, 5, 20);

    void walk() {
        var id = cases.open(aCaseForTheCouncil(), Person.ANYBODY).id();
        drafts(id);
        prepares(id.subject());
        isDecided(id);
        comesIntoForce(id);
    }

    private static NewCase aCaseForTheCouncil() {
        return new NewCase(
                "KS 2031/1",
                "Samlad kundservice",
                "organisation",
                "office",
                null,
                "Kommunstyrelsen",
                "Borgarrådsberedningen",
                null,
                null,
                null,
                null,
                false,
                true,
                null,
                BEGUN,
                BEGUN,
                Map.of());
    }

    private void drafts(CaseId id) {
        var subject = id.subject();
        restarter.restart(subject, "Task_DraftStaffReport");
        person.does(
                subject,
                "Task_DraftStaffReport",
                "handed_in",
                Map.of(
                        "proposed_decision_points", List.of("En samlad kundservice inrättas."),
                        "referrals", List.of(Map.of("to", "Remissinstans 1"))));
        restarter.restart(
                subject, "Task_AssessImpact", "Task_ReviewLegal", "Task_AnswerReferral", "Task_ConfirmNegotiationDuty");
        person.does(subject, "Task_AnswerReferral", "respite_asked", Map.of("due_on", "2031-03-10"));
        person.does(subject, "Task_ReviewLegal", "changes_asked", Map.of("comment", "punkt 1 saknar laga grund"));
        person.does(
                subject,
                "Task_ConfirmNegotiationDuty",
                "owed",
                Map.of(
                        "duties",
                        List.of(Map.of(
                                "gates",
                                "board",
                                "basis",
                                "11",
                                "parties",
                                List.of("Fackförbund 1"),
                                "reason",
                                "ja"))));
        negotiates(id);
        restarter.restart(subject, "Task_AssessImpact", "Task_AnswerReferral");
        person.does(subject, "Task_AnswerReferral", "answered");
        person.does(subject, "Task_AssessImpact", "done");
        person.does(subject, "Task_DraftStaffReport", "handed_in");
        person.does(subject, "Task_ReviewLegal", "no_objection");
        restarter.restart(subject, "Task_ApproveStaffReport");
        person.does(subject, "Task_ApproveStaffReport", "returned", Map.of("comment", "kortare"));
        person.does(subject, "Task_DraftStaffReport", "handed_in");
        person.does(subject, "Task_ApproveStaffReport", "approved");
    }

    private void negotiates(CaseId id) {
        new NegotiationWalk(
                        person,
                        restarter,
                        negotiations.ofCase(id).getFirst().id().subject())
                .walk();
    }

    private void prepares(Subject subject) {
        restarter.restart(subject, "Task_WriteMemorandum");
        person.does(subject, "Task_WriteMemorandum", "handed_to_sign", memorandum());
        restarter.restart(subject, "Task_JudgeRenegotiation");
        person.does(subject, "Task_JudgeRenegotiation", "not_needed", Map.of("reason", "samma innebörd"));
        restarter.restart(subject, "Task_SignMemorandum");
        person.does(subject, "Task_SignMemorandum", "returned", Map.of("reason", "stavfel"));
        person.does(subject, "Task_WriteMemorandum", "handed_to_sign", memorandum());
        restarter.restart(subject, "Task_JudgeRenegotiation");
        person.skips(subject, "Task_JudgeRenegotiation");
        person.does(subject, "Task_SignMemorandum", "signed");
        person.does(subject, "Task_RecordBeredning", "tabled");
        restarter.restart(subject, "Task_RecordBeredning");
        person.does(subject, "Task_RecordBeredning", "supported");
    }

    private static Map<String, Object> memorandum() {
        return Map.of("points", List.of(Map.of("nr", 1, "text", "En enda kundservice inrättas.")));
    }

    private void isDecided(CaseId id) {
        var subject = id.subject();
        restarter.restart(subject, "Task_ListCase");
        person.does(subject, "Task_ListCase", "listed", Map.of("meeting_date", MEETING.toString()));
        restarter.stands(meeting(id).subject(), "Task_PrepareAgenda");
        restarter.restart(subject, "Event_ItemDealtWith");
        meeting(id).isHeld(MEETING);
        restarter.restart(subject, "Task_RecordCouncilOutcome");
        person.does(subject, "Task_RecordCouncilOutcome", "approved");
        restarter.restart(subject, "Event_MinutesAdjusted");
        meeting(id).isMinuted(MEETING.plusDays(5));
        restarter.stands(assignment(id), "Task_AcknowledgeAssignment");
        restarter.restart(subject, "Task_Dispatch", "Event_NoticePosted");
        meeting(id).isPosted(MEETING.plusDays(6));
    }

    private MeetingWalk meeting(CaseId id) {
        var meeting =
                java.util.Objects.requireNonNull(listings.ofCase(id).getLast().meeting());
        return new MeetingWalk(person, restarter, meeting.subject());
    }

    private void comesIntoForce(CaseId id) {
        var subject = id.subject();
        restarter.restart(subject, "Task_Dispatch", "Event_AppealPeriodRanOut");
        person.does(subject, "Task_Dispatch", "dispatched");
        cases.setReplayDate(id, APPEAL_PERIOD_IS_OUT);
        restarter.stands(subject, "Task_CheckWithCourt");
        meeting(id).isTakenDown();
        restarter.restart(subject, "Task_CheckWithCourt");
        person.does(
                subject, "Task_CheckWithCourt", "appealed", Map.of("appeals", List.of(Map.of("by_role", "medlem"))));
        restarter.restart(subject, "Event_CourtDecided");
        course.recordAppeals(
                id,
                cases.get(id).round(),
                List.of(new Appeal(null, "medlem", APPEAL_PERIOD_IS_OUT, "avslag", Map.of())));
        restarter.restart(subject, "Task_CheckWithCourt");
        person.does(subject, "Task_CheckWithCourt", "confirmed");
        restarter.restart(subject, "Task_CloseCase");
        person.does(subject, "Task_CloseCase", "closed");
        new AssignmentWalk(person, restarter, assignment(id)).walk();
    }

    private Subject assignment(CaseId id) {
        return assignments.ofCase(id).getFirst().id().subject();
    }
}
