package se.arendegang.ui.task;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.TaskRow;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What happened to a task, what was kept and what to do, said where it can't be missed. */
final class Sentence extends Div {

    private static final long serialVersionUID = 1L;

    private Sentence(String... sentences) {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        for (var sentence : sentences) {
            add(new Paragraph(sentence));
        }
    }

    /** For a task that changed while somebody had it open. */
    static Sentence of(TaskRow row) {
        return switch (row.state()) {
            case CANCELLED -> new Sentence(Say.text("task.cancelled"), Say.text("task.draftKept"));
            case DECIDED, DONE -> new Sentence(Say.text("task.decidedByOther"), Say.text("task.draftKept"));
            case OPEN -> new Sentence(Say.text("task.openAgain"));
        };
    }

    static Sentence of(CompletionResult.AlreadyDone done, String element) {
        var outcome = Say.outcome(element, done.outcome());
        return new Sentence(
                Say.text("task.alreadyDone", done.by(), when(done.at()), outcome), Say.text("task.draftKept"));
    }

    static Sentence of(CompletionResult.Cancelled cancelled) {
        return new Sentence(Say.text("task.cancelledAt", when(cancelled.at())), Say.text("task.draftKept"));
    }

    /** Either somebody else has taken it, or it is not for this role. */
    static Sentence notAllowed(Optional<TaskRow> row) {
        var why = row.filter(now -> !now.mine())
                .map(TaskRow::assigneeName)
                .map(name -> Say.text("task.takenBy", name))
                .orElseGet(() -> Say.text("task.notAllowed"));
        return new Sentence(why, Say.text("task.draftKept"));
    }

    private static String when(Instant at) {
        return Dates.exact(at.atZone(Dates.STOCKHOLM).toLocalDate()) + " " + Say.text("at", Dates.time(at));
    }
}
