package se.arendegang.deploy.restart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.arendegang.engine.Subject;

/** A sitting of the board, started again wherever it stands. */
record MeetingWalk(Person person, Restarter restarter, Subject subject) {

    void isHeld(LocalDate day) {
        restarter.restart(subject, "Task_PrepareAgenda");
        person.does(subject, "Task_PrepareAgenda", "done");
        restarter.restart(subject, "Task_SendCall");
        person.does(subject, "Task_SendCall", "done");
        restarter.restart(subject, "Task_RunMeeting");
        person.does(
                subject,
                "Task_RunMeeting",
                "done",
                Map.of(
                        "chair_name", "Ordförande 1",
                        "adjusters", List.of("Ledamot 1"),
                        "items", List.of(Map.of("outcome", "approved", "assignments", List.of(assignment())))),
                day);
        restarter.stands(subject, "Task_WriteMinutes");
    }

    private static Map<String, Object> assignment() {
        return Map.of("to", "Stadsdirektören", "what", "följa upp kundservicen", "due", "2031-05-25");
    }

    void isMinuted(LocalDate adjusted) {
        restarter.restart(subject, "Task_WriteMinutes");
        person.does(subject, "Task_WriteMinutes", "done");
        restarter.restart(subject, "Task_AdjustMinutes");
        person.does(subject, "Task_AdjustMinutes", "adjusted", Map.of(), adjusted);
        restarter.restart(subject, "Task_AdjustMinutes");
        person.does(subject, "Task_AdjustMinutes", "adjusted", Map.of(), adjusted);
        restarter.stands(subject, "Task_PostNotice");
    }

    void isPosted(LocalDate day) {
        restarter.restart(subject, "Task_PostNotice");
        person.does(subject, "Task_PostNotice", "posted", Map.of("posted_on", day.toString()));
        restarter.restart(subject, "Event_NoticeTimeRanOut");
    }

    void isTakenDown() {
        restarter.restart(subject, "Task_TakeDownNotice");
        person.does(subject, "Task_TakeDownNotice", "taken_down");
    }
}
