package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.ContributionKind;
import se.arendegang.negotiation.desk.Kept;
import se.arendegang.ui.form.ConflictBox;
import se.arendegang.ui.form.Typing;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** One draft of the union's own. Every pause in the typing keeps it; a colleague's change is never overwritten unseen. */
final class ContributionEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UnionDesk desk;
    private transient Contribution draft;
    private final Select<ContributionKind> kind = new Select<>();
    private final Checkbox member = new Checkbox(Say.text("desk.fromMember"));
    private final TextArea text = new TextArea(Say.text("desk.text"));
    private final Span kept = new Span();
    private final Div notice = new Div();

    ContributionEditor(UnionDesk desk, Contribution draft, Optional<Component> together) {
        this.desk = desk;
        this.draft = draft;
        addClassNames("draft", "fields");
        kind.setLabel(Say.text("field.kind"));
        kind.setItems(ContributionKind.values());
        kind.setItemLabelGenerator(one -> Say.text("choice." + one.code()));
        member.setHelperText(Say.text("desk.fromMemberHelp"));
        text.addClassName("wide");
        text.setMinRows(3);
        Typing.in(text);
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        notice.addClassName("wide");
        show(draft.words());
        sayKept();
        kind.addValueChangeListener(change -> keepIf(change.isFromClient()));
        member.addValueChangeListener(change -> keepIf(change.isFromClient()));
        text.addValueChangeListener(change -> keepIf(change.isFromClient()));
        var handIn = new Button(Say.text("desk.handIn"), click -> handIn());
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(kept, handIn);
        deeds.addClassNames("deeds", "wide");
        add(kind, member, text);
        together.ifPresent(this::add);
        add(notice, deeds);
    }

    private void show(Contribution.Words words) {
        kind.setValue(words.kind());
        member.setValue(words.fromMember());
        text.setValue(words.text());
    }

    private Contribution.Words typed() {
        return new Contribution.Words(kind.getValue(), member.getValue(), text.getValue());
    }

    private void keepIf(boolean typed) {
        if (typed) {
            keep();
        }
    }

    private boolean keep() {
        return switch (desk.keep(draft, typed())) {
            case Kept.Saved saved -> {
                draft = saved.now();
                notice.removeAll();
                sayKept();
                yield true;
            }
            case Kept.Conflict conflict -> {
                ask(conflict.now());
                yield false;
            }
        };
    }

    private void ask(Contribution theirs) {
        notice.removeAll();
        notice.add(new ConflictBox(
                Say.text("desk.conflict", theirs.writtenBy(), Dates.time(theirs.writtenAt())),
                theirs.text(),
                () -> {
                    draft = theirs;
                    show(theirs.words());
                    notice.removeAll();
                    sayKept();
                },
                () -> {
                    draft = theirs;
                    keep();
                }));
    }

    private void handIn() {
        if (text.isEmpty()) {
            text.setErrorMessage(Say.text("desk.empty"));
            text.setInvalid(true);
            text.focus();
        } else if (keep()) {
            desk.handIn(draft);
        }
    }

    private void sayKept() {
        var said = draft.text().isEmpty() ? "" : Say.text("task.kept", Dates.time(draft.writtenAt())) + ". ";
        kept.setText(said + Say.text("desk.private"));
    }
}
