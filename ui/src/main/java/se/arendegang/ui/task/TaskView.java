package se.arendegang.ui.task;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.TaskId;
import se.arendegang.task.TaskRow;
import se.arendegang.task.TaskState;
import se.arendegang.ui.live.Live;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.NotForYou;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** One task at an address of its own, from reading to receipt. */
@Route(value = "uppgift", layout = MainLayout.class)
@InPlace(Place.INBOX)
@PermitAll
class TaskView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Duration PACE = Duration.ofSeconds(2);

    private final transient MyTasks desk;
    private String title = "";
    private transient Optional<TaskRow> shown = Optional.empty();

    TaskView(MyTasks desk, Live live) {
        this.desk = desk;
        addClassName("task");
        live.look(this, PACE, this::lookAgain);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        show(desk.find(id(parameter)).orElseThrow(NotForYou::new));
    }

    private static TaskId id(String parameter) {
        try {
            return new TaskId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotForYou();
        }
    }

    private void show(TaskRow row) {
        shown = Optional.of(row);
        title = Say.step(row.key().element());
        removeAll();
        add(new TaskHeader(row, desk.today()));
        var form = row.state() == TaskState.OPEN ? desk.form(row) : Optional.<Work>empty();
        if (form.isPresent()) {
            add(new TaskPanel(desk, form.get(), this::answered));
        } else {
            add(new Receipt(row, desk));
        }
    }

    private void answered(CompletionResult result) {
        if (result instanceof CompletionResult.Done) {
            shown.flatMap(row -> desk.find(row.id())).ifPresent(this::show);
        }
    }

    /** Others may decide the task, or the path may leave it, while somebody writes. */
    private void lookAgain() {
        shown.ifPresent(before -> desk.find(before.id())
                .filter(now -> now.state() != before.state())
                .ifPresent(this::stateChanged));
    }

    private void stateChanged(TaskRow now) {
        boolean wasOpen = shown.filter(row -> row.state() == TaskState.OPEN).isPresent();
        if (!wasOpen) {
            show(now);
        } else {
            shown = Optional.of(now);
            addComponentAtIndex(1, Sentence.of(now));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Ärendegång";
    }
}
