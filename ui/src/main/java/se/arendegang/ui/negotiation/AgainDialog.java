package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.ChangedText;
import se.arendegang.negotiation.LeftText;
import se.arendegang.negotiation.TextChange;
import se.arendegang.ui.text.Marked;
import se.arendegang.ui.text.Say;

/** Judges whether a changed text needs a new negotiation, with what differs before the eyes. */
final class AgainDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final List<String> covers;
    private final RadioButtonGroup<String> occasion = new RadioButtonGroup<>(Say.text("field.occasion"));
    private final TextArea changed = new TextArea(Say.text("again.changed"));
    private final RadioButtonGroup<Boolean> again = new RadioButtonGroup<>(Say.text("again.owed"));
    private final TextArea reason = new TextArea(Say.text("field.reason"));

    AgainDialog(@Nullable TextChange change, List<LeftText> left, Predicate<ChangedText> judge) {
        covers = left.stream().map(LeftText::fingerprint).toList();
        setHeaderTitle(Say.text("again.judge"));
        occasion.setItems("rotel", "beredning", "yrkande", "other");
        occasion.setItemLabelGenerator(code -> Say.text("choice." + code));
        again.setItems(true, false);
        again.setItemLabelGenerator(yes -> Say.text(yes ? "again.yes" : "again.no"));
        changed.setWidthFull();
        reason.setWidthFull();
        add(new Paragraph(Say.text("again.text")));
        if (change != null || left.isEmpty()) {
            show(change);
        }
        left.forEach(this::show);
        add(occasion, changed, again, reason);
        var yes = new Button(Say.text("again.judgeNow"), click -> {
            if (isWhole()) {
                tryTo(judge);
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private void tryTo(Predicate<ChangedText> judge) {
        var text =
                new ChangedText(occasion.getValue(), changed.getValue(), again.getValue(), reason.getValue(), covers);
        if (judge.test(text)) {
            close();
        } else {
            reason.setErrorMessage(Say.text("again.second"));
            reason.setInvalid(true);
        }
    }

    private void show(LeftText left) {
        occasion.setValue(left.suggested().occasion());
        changed.setValue((changed.getValue() + "\n" + left.suggested().text()).strip());
        add(
                new H3(left.sentence()),
                Marked.between(left.negotiated(), left.suggested().text()));
    }

    private void show(@Nullable TextChange change) {
        if (change == null) {
            add(new Paragraph(Say.text("again.noDifference")));
            return;
        }
        if (!change.presentPoints().isEmpty()) {
            add(
                    new H3(Say.text("again.points")),
                    Marked.between(points(change.negotiatedPoints()), points(change.presentPoints())));
        }
        change.papers()
                .forEach(paper -> add(new H3(paper.title()), Marked.changesBetween(paper.negotiated(), paper.now())));
    }

    private static String points(List<String> points) {
        return String.join("\n", points);
    }

    private boolean isWhole() {
        occasion.setInvalid(occasion.isEmpty());
        again.setInvalid(again.isEmpty());
        changed.setInvalid(changed.getValue().isBlank());
        reason.setInvalid(reason.getValue().isBlank());
        occasion.setErrorMessage(Say.text("again.occasionMissing"));
        again.setErrorMessage(Say.text("again.answerMissing"));
        changed.setErrorMessage(Say.text("again.changedMissing"));
        reason.setErrorMessage(Say.text("reason.missing"));
        return !occasion.isInvalid() && !again.isInvalid() && !changed.isInvalid() && !reason.isInvalid();
    }
}
