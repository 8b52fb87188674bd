package se.arendegang.deploy.replay;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.Assignments;
import se.arendegang.audit.StepNames;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.Stage;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** Where a case stands, in words. */
@Component
class CaseStanding {

    private final CaseFiles cases;
    private final Tasks tasks;
    private final StepNames names;
    private final Assignments assignments;

    CaseStanding(CaseFiles cases, Tasks tasks, StepNames names, Assignments assignments) {
        this.cases = cases;
        this.tasks = tasks;
        this.names = names;
        this.assignments = assignments;
    }

    String of(CaseId id) {
        var file = cases.get(id);
        var open = tasks.openTasksOfCase(id.value()).stream()
                .map(this::named)
                .distinct()
                .collect(Collectors.joining(", "));
        return "Ärendet " + file.dnr() + " står i skedet " + name(file.stage()) + ", omgång " + file.round()
                + (open.isEmpty() ? "." : "; väntar på: " + open + ".")
                + assignments.ofCase(id).stream().map(CaseStanding::line).collect(Collectors.joining());
    }

    private static String line(Assignment assignment) {
        var by = assignment.discharges().stream()
                .flatMap(discharge -> Stream.ofNullable(discharge.byDnr()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "\n    uppdrag " + assignment.key() + (assignment.to() == null ? "" : " till " + assignment.to()) + ": "
                + assignment.state().swedish() + (by.isEmpty() ? "" : " (" + by + ")");
    }

    private String named(TaskRow task) {
        var qualifier = task.qualifier();
        return names.step(task.key().element()) + (qualifier == null ? "" : " (" + qualifier + ")");
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case DRAFTING -> "kontorets beredning";
            case COUNCIL_OF_MAYORS -> "rotel och borgarrådsberedning";
            case EXECUTIVE_BOARD -> "kommunstyrelsen";
            case AFTER_DECISION -> "efter beslut";
            case FINISHED -> "avslut";
        };
    }
}
