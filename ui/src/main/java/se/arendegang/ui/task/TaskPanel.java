package se.arendegang.ui.task;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.Draft;
import se.arendegang.task.FieldError;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** The open task: material, form, decision. Everything typed is kept on the server within a second. */
class TaskPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** What was chosen is part of the draft, under a name no field has. */
    static final String CHOSEN = "_outcome";

    private final transient MyTasks desk;
    private final transient Work work;
    private final transient Consumer<CompletionResult> answered;
    private final FormFields fields;
    private final Decision decision;
    private final Div top = new Div();
    private final Span kept = new Span();

    TaskPanel(MyTasks desk, Work work, Consumer<CompletionResult> answered) {
        this.desk = desk;
        this.work = work;
        this.answered = answered;
        addClassName("desk");
        fields = new FormFields(work.row().key().element(), work.form().fields());
        fields.set(work.form().prefilled());
        decision = new Decision(work.row().key().element(), work.form().outcomes(), desk.today());
        work.draft().flatMap(draft -> draft.values().text(CHOSEN)).ifPresent(decision::choose);
        work.draft().map(Draft::savedAt).ifPresentOrElse(this::sayKept, () -> kept.setText(Say.text("task.noDraft")));
        fields.onChange(this::keep);
        decision.onChoice(this::keep);
        decision.onDecide(this::decide);
        decision.onSkip(this::skip);
        draw();
    }

    private void draw() {
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        var answer =
                new Section(new H2(Say.text("task.answer")), new Claim(work.row(), desk), kept, top, fields, decision);
        answer.addClassName("answer");
        if (!work.form().material().isEmpty()) {
            add(new Reading(work.form().material()));
        }
        add(answer);
    }

    private void keep() {
        var values = fields.typed();
        var chosen = decision.chosen();
        sayKept(desk.keep(work.row().id(), chosen == null ? values : values.and(CHOSEN, chosen)));
    }

    private void sayKept(Instant at) {
        kept.setText(Say.text("task.kept", Dates.time(at)));
    }

    private void decide(String outcome, @Nullable LocalDate on) {
        var errors = new ArrayList<FieldError>(fields.unreadable());
        if (!errors.isEmpty()) {
            problems(errors);
            return;
        }
        answer(desk.decide(work.row().id(), outcome, fields.values(), on));
    }

    private void skip(String reason, @Nullable LocalDate on) {
        answer(desk.skip(work.row().id(), reason, on));
    }

    private void answer(CompletionResult result) {
        keepUnlessDone(result);
        switch (result) {
            case CompletionResult.Done done -> answered.accept(done);
            case CompletionResult.Invalid invalid -> problems(invalid.errors());
            case CompletionResult.AlreadyDone done ->
                say(Sentence.of(done, work.row().key().element()));
            case CompletionResult.Cancelled cancelled -> say(Sentence.of(cancelled));
            case CompletionResult.NotAllowed notAllowed ->
                say(Sentence.notAllowed(desk.find(work.row().id())));
        }
    }

    private void keepUnlessDone(CompletionResult result) {
        if (!(result instanceof CompletionResult.Done)) {
            keep();
        }
    }

    private void say(Sentence sentence) {
        top.removeAll();
        top.add(sentence);
        top.scrollIntoView();
    }

    private void problems(List<FieldError> errors) {
        fields.show(errors);
        top.removeAll();
        top.add(new Problems(errors, fields));
        top.scrollIntoView();
    }
}
