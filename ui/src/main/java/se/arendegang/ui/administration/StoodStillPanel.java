package se.arendegang.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import se.arendegang.engine.EngineAdoption;
import se.arendegang.engine.EngineStatus;
import se.arendegang.engine.Subject;
import se.arendegang.engine.Subjects;
import se.arendegang.engine.WorkerFailure;
import se.arendegang.engine.WorkerFailures;
import se.arendegang.task.Restarts;
import se.arendegang.task.StoodStill;
import se.arendegang.task.Watchdog;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Say;

/** What stands still and why, with the help there is: start it again, or adopt the engine that has lost its data. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class StoodStillPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LONGEST = 200;

    private record Line(Subject subject, String name, String why) {}

    private final transient Watchdog watchdog;
    private final transient WorkerFailures failures;
    private final transient Restarts restarts;
    private final transient Subjects subjects;
    private final transient SignedIn signedIn;
    private final Grid<Line> grid = new Grid<>();

    StoodStillPanel(
            Watchdog watchdog,
            WorkerFailures failures,
            Restarts restarts,
            Subjects subjects,
            SignedIn signedIn,
            EngineStatus engine,
            EngineAdoption adoption) {
        this.watchdog = watchdog;
        this.failures = failures;
        this.restarts = restarts;
        this.subjects = subjects;
        this.signedIn = signedIn;
        if (!engine.now().generationHolds()) {
            add(adopt(adoption));
        }
        grid.addColumn(Line::name).setHeader(Say.text("admin.subject")).setAutoWidth(true);
        grid.addColumn(Line::why).setHeader(Say.text("admin.why"));
        grid.addComponentColumn(this::restart).setHeader(Say.text("admin.deeds"));
        grid.setAllRowsVisible(true);
        var lines = lines();
        grid.setItems(lines);
        add(new H2(Say.text("admin.stoodStill")));
        add(lines.isEmpty() ? new Paragraph(Say.text("admin.nothingStandsStill")) : grid);
    }

    private static Section adopt(EngineAdoption adoption) {
        var said = new Paragraph(Say.text("admin.adoptWhy"));
        var button = new Button(Say.text("admin.adopt"), click -> {
            adoption.ask();
            said.setText(Say.text("admin.adoptAsked"));
        });
        button.setDisableOnClick(true);
        return new Section(said, button);
    }

    private List<Line> lines() {
        var lines = new LinkedHashMap<Subject, Line>();
        for (var failure : failures.open(LONGEST)) {
            var subject = failure.subject();
            if (subject != null) {
                lines.putIfAbsent(subject, new Line(subject, name(subject), why(failure)));
            }
        }
        for (var still : watchdog.stoodStill(PATIENCE)) {
            lines.putIfAbsent(still.subject(), new Line(still.subject(), name(still.subject()), why(still)));
        }
        return new ArrayList<>(lines.values());
    }

    private String name(Subject subject) {
        var about = subjects.describe(subject);
        return about.dnr() == null ? subject.toString() : about.dnr() + " " + about.title();
    }

    private static String why(WorkerFailure failure) {
        return failure.jobType() + ": " + failure.message();
    }

    private static String why(StoodStill still) {
        return Say.text("admin.noJobCame") + " " + still.since();
    }

    private Button restart(Line line) {
        var button = new Button(Say.text("admin.restart"), click -> {
            restarts.restart(line.subject(), signedIn.actor());
            grid.setItems(lines());
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}
