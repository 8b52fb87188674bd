package se.arendegang.ui.minutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.minutes.DraftSection;
import se.arendegang.negotiation.minutes.MinutesDraft;
import se.arendegang.negotiation.minutes.MinutesSection;
import se.arendegang.negotiation.minutes.WordsKept;
import se.arendegang.ui.form.ConflictBox;
import se.arendegang.ui.form.Typing;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Marked;
import se.arendegang.ui.text.Say;

/** One section being written in. What was written by hand is never replaced unseen, by the data or by a colleague. */
final class SectionEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient KeptMinutes minutes;
    private final transient MinutesDraft draft;
    private final transient Runnable changed;
    private transient DraftSection section;
    private final TextArea text;
    private final Span kept = new Span();
    private final Div notice = new Div();
    private final Div against = new Div();

    SectionEditor(KeptMinutes minutes, MinutesDraft draft, DraftSection section, Runnable changed) {
        this.minutes = minutes;
        this.draft = draft;
        this.section = section;
        this.changed = changed;
        addClassNames("draft", "fields");
        text = new TextArea(heading(section.generated()), section.text(), "");
        text.addClassName("wide");
        text.setMinRows(2);
        Typing.in(text);
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        notice.addClassName("wide");
        against.addClassName("wide");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(typed(), section.basis());
            }
        });
        add(text, kept, notice, against);
        follow();
    }

    static String heading(MinutesSection section) {
        var no = section.no() == null ? "" : section.no() + " ";
        return no + (section.heading() == null ? "" : section.heading());
    }

    /** Words that are what the data gives are the data's. */
    private @Nullable String typed() {
        return text.getValue().equals(section.generated().text()) ? null : text.getValue();
    }

    private void write(@Nullable String words, String seen) {
        switch (minutes.write(draft, section, words, seen)) {
            case WordsKept.Saved saved -> {
                section = saved.now();
                follow();
            }
            case WordsKept.Conflict conflict -> ask(conflict.now());
            case WordsKept.Locked locked ->
                say(Say.text("minutes.lockedMeanwhile", locked.by(), Dates.time(locked.at())));
        }
    }

    private void follow() {
        notice.removeAll();
        against.removeAll();
        kept.setText(state());
        if (section.hasMoved()) {
            say(
                    Say.text("minutes.moved"),
                    Marked.between(
                            java.util.Objects.requireNonNull(section.words()).generated(), generated()),
                    small("minutes.keepWords", () -> write(text.getValue(), generated())),
                    small("minutes.takeGenerated", this::takeGenerated));
        }
        if (section.isByHand()) {
            against.add(
                    new Details(Say.text("minutes.difference"), Marked.between(generated(), section.text())),
                    small("minutes.takeGenerated", this::takeGenerated));
        }
        var past = minutes.past(draft, section.name());
        if (!past.isEmpty()) {
            against.add(PastWords.of(past));
        }
    }

    private String generated() {
        return section.generated().text();
    }

    private String state() {
        var words = section.words();
        return words == null || words.text() == null
                ? generated().isBlank() ? Say.text("minutes.nothingRecorded") : Say.text("minutes.fromData")
                : Say.text("minutes.byHand", words.writtenBy(), Dates.minute(words.writtenAt()));
    }

    private void takeGenerated() {
        new OverwriteDialog(section.text(), generated(), () -> {
                    write(null, generated());
                    text.setValue(section.text());
                })
                .open();
    }

    private void ask(DraftSection theirs) {
        var words = theirs.words();
        notice.removeAll();
        notice.add(new ConflictBox(
                Say.text(
                        "minutes.conflict",
                        words == null ? "" : words.writtenBy(),
                        words == null ? "" : Dates.time(words.writtenAt())),
                theirs.text(),
                () -> {
                    section = theirs;
                    text.setValue(theirs.text());
                    follow();
                },
                () -> {
                    section = theirs;
                    write(typed(), section.basis());
                }));
    }

    private void say(String sentence, Component... rest) {
        notice.removeAll();
        var box = new Div();
        box.addClassName("notice");
        box.getElement().setAttribute("role", "alert");
        box.add(new Paragraph(sentence));
        box.add(rest);
        if (rest.length == 0) {
            box.add(small("minutes.readAgain", changed));
        }
        notice.add(box);
    }

    private static Button small(String words, Runnable deed) {
        var button = new Button(Say.text(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
