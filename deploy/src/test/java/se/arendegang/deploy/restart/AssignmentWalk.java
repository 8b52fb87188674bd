package se.arendegang.deploy.restart;

import java.util.Map;
import se.arendegang.engine.Subject;

/** An assignment whose due date has neared, reported in part and then in whole, started again wherever it stands. */
record AssignmentWalk(Person person, Restarter restarter, Subject subject) {

    void walk() {
        restarter.restart(subject, "Task_AcknowledgeAssignment");
        person.does(subject, "Task_AcknowledgeAssignment", "acknowledged");
        restarter.reads("Påminnelse: uppdrag");
        restarter.restart(subject, "Task_ReportAssignment");
        person.does(subject, "Task_ReportAssignment", "reported_in_part", Map.of("what_is_left", "bemanningen"));
        person.does(subject, "Task_ReportAssignment", "reported_whole");
        restarter.restart(subject, "Task_CloseAssignment");
        person.does(subject, "Task_CloseAssignment", "continues");
        restarter.restart(subject, "Task_ReportAssignment");
        person.does(subject, "Task_ReportAssignment", "reported_whole");
        restarter.restart(subject, "Task_CloseAssignment");
    }
}
