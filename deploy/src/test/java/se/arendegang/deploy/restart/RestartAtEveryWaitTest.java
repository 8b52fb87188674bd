package se.arendegang.deploy.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.arendegang.assignment.Assignments;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.decision.DecisionCourse;
import se.arendegang.decision.DelegatedDecisions;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.intake.Intake;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.NewMeeting;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.task.Tasks;

@WholeApplication
class RestartAtEveryWaitTest {

    private final Person person;
    private final Restarter restarter;

    RestartAtEveryWaitTest(
            @Autowired Tasks tasks,
            @Autowired ProcessEngine engine,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient sql) {
        person = new Person(tasks);
        restarter = new Restarter(engine, transaction, tasks, sql);
    }

    @Test
    void whateverIsStartedAgainStandsWhereItStoodWithNothingDoneTwice(
            @Autowired CaseFiles cases,
            @Autowired Negotiations negotiations,
            @Autowired Listings listings,
            @Autowired DecisionCourse course,
            @Autowired Assignments assignments,
            @Autowired Intake intake,
            @Autowired DelegatedDecisions decisions,
            @Autowired Meetings meetings) {
        arrives(intake);
        isReported(decisions, meetings);
        isPosted(decisions);
        new CaseWalk(person, restarter, cases, negotiations, listings, course, assignments).walk();
        assertThat(restarter.untried())
                .as("waits of the models at which nothing was started again")
                .isEmpty();
    }

    private void arrives(Intake intake) {
        var document = intake.receive("Remiss", "Avsändare 1", LocalDate.of(2031, 3, 3))
                .subject();
        restarter.restart(document, "Task_RegisterDocument");
        person.does(
                document,
                "Task_RegisterDocument",
                "registered",
                Map.of("sender", "Avsändare 1", "received_on", "2031-03-03", "about", "Remiss"));
        restarter.restart(document, "Task_AssignCase");
    }

    private void isReported(DelegatedDecisions decisions, Meetings meetings) {
        var id = decisions.prepare(null, null, "Anställning av avdelningschef");
        restarter.restart(id.subject(), "Task_DecideDelegated");
        person.does(id.subject(), "Task_DecideDelegated", "decided", decided("true"));
        restarter.restart(id.subject(), "Event_ReportedToBoard");
        var meeting = meetings.plan(NewMeeting.of("Kommunstyrelsen", LocalDate.of(2031, 2, 5)));
        restarter.stands(meeting.id().subject(), "Task_PrepareAgenda");
        decisions.reported(id, meeting.id(), null);
    }

    private void isPosted(DelegatedDecisions decisions) {
        var id = decisions.prepare(null, null, "Upphandling av kontorsmaterial");
        person.does(id.subject(), "Task_DecideDelegated", "decided", decided("false"));
        restarter.restart(id.subject(), "Task_PostDelegatedNotice");
    }

    private static Map<String, Object> decided(String toReport) {
        return Map.of("decision", "Enligt förslaget.", "ground", "Delegationsordningen 3.1", "to_report", toReport);
    }
}
