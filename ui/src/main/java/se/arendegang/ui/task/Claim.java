package se.arendegang.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.arendegang.task.TaskRow;
import se.arendegang.ui.text.Say;

/** Who has taken the task; taking it tells the group, and stops nobody from helping. */
class Claim extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MyTasks desk;

    Claim(TaskRow row, MyTasks desk) {
        this.desk = desk;
        addClassName("claim");
        draw(row);
    }

    private void draw(TaskRow row) {
        removeAll();
        if (row.mine()) {
            add(new Span(Say.text("task.claimedByYou")), button("task.release", () -> release(row)));
        } else if (row.assigneeName() != null) {
            add(new Span(Say.text("task.claimedBy", row.assigneeName())));
        } else {
            add(new Span(Say.text("task.notClaimed")), button("task.claim", () -> claim(row)));
        }
    }

    private void claim(TaskRow row) {
        desk.claim(row.id());
        desk.find(row.id()).ifPresent(this::draw);
    }

    private void release(TaskRow row) {
        desk.release(row.id());
        desk.find(row.id()).ifPresent(this::draw);
    }

    private static Button button(String text, Runnable deed) {
        var button = new Button(Say.text(text), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
