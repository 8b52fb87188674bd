package se.arendegang.ui.task;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.arendegang.task.TaskRow;
import se.arendegang.task.TaskState;
import se.arendegang.ui.text.Say;

/** A task that asks nothing more: what came of it, what happens now, where to go. */
class Receipt extends Section {

    private static final long serialVersionUID = 1L;

    Receipt(TaskRow row, MyTasks desk) {
        addClassName("receipt");
        getElement().setAttribute("role", "status");
        add(new Paragraph(Say.text("receipt." + row.state().name())));
        if (row.state() == TaskState.DONE) {
            addWhatIsOpenNow(row, desk);
        }
        if (row.state() == TaskState.CANCELLED && desk.draft(row.id()).isPresent()) {
            add(new Paragraph(Say.text("task.draftKept")));
        }
        var ways = new Div();
        ways.addClassName("ways");
        desk.next(row.id())
                .ifPresent(next -> ways.add(new Anchor(
                        "uppgift/" + next.id().value(),
                        Say.text("receipt.next", Say.step(next.key().element())))));
        ways.add(new Anchor("inkorg", Say.text("notForYou.back")));
        add(ways);
    }

    private void addWhatIsOpenNow(TaskRow row, MyTasks desk) {
        var open = desk.openBeside(row);
        if (!open.isEmpty()) {
            var names = open.stream()
                    .map(task -> Say.step(task.key().element()) + " ("
                            + Say.text("role." + task.role().code()) + ")")
                    .distinct()
                    .toList();
            add(new Paragraph(Say.text("receipt.now", String.join(", ", names))));
        }
    }
}
