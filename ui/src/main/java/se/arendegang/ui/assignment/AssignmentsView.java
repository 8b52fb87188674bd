package se.arendegang.ui.assignment;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.Assignments;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.ui.casefile.CaseAddress;
import se.arendegang.ui.list.Line;
import se.arendegang.ui.list.Lines;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Every assignment the body has not closed, soonest due first. */
@Route(value = "uppdrag", layout = MainLayout.class)
@InPlace(Place.ASSIGNMENTS)
@PermitAll
class AssignmentsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    AssignmentsView(Assignments assignments, CaseFiles cases, Clock clock) {
        var today = LocalDate.now(clock.withZone(Dates.STOCKHOLM));
        var lines = assignments.open().stream()
                .map(assignment -> line(assignment, cases, today))
                .toList();
        add(new H1(Say.text("place.uppdrag")), new Lines(lines, Say.text("assignments.none")));
    }

    private static Line line(Assignment assignment, CaseFiles cases, LocalDate today) {
        var file = cases.get(assignment.caseId());
        return new Line(
                CaseAddress.of(file) + "?flik=beslut",
                assignment.what() == null ? Say.text("decisions.assignment", assignment.seq() + 1) : assignment.what(),
                file.dnr(),
                assignment.to() == null ? "" : assignment.to(),
                assignment.state().swedish(),
                assignment.dueOn() == null ? "" : Say.text("due.by", Dates.near(assignment.dueOn(), today)));
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.uppdrag") + " · Ärendegång";
    }
}
