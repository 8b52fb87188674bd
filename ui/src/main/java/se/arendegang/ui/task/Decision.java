package se.arendegang.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.arendegang.ui.form.DateField;
import se.arendegang.ui.form.ReasonDialog;
import se.arendegang.ui.text.Say;

/** What is decided, when it happened, and what happens next. */
class Decision extends Div {

    private static final long serialVersionUID = 1L;

    private final String element;
    private final RadioButtonGroup<String> outcome = new RadioButtonGroup<>();
    private final DatePicker happenedOn = DateField.labelled(Say.text("task.happenedOn"));
    private final Paragraph next = new Paragraph();
    private final Button decide = new Button();
    private transient BiConsumer<String, @Nullable LocalDate> onSkip = (reason, on) -> {};

    Decision(String element, List<String> outcomes, LocalDate today) {
        this.element = element;
        addClassName("decision");
        outcome.setLabel(Say.text("task.decision"));
        outcome.getElement().getThemeList().add("vertical");
        outcome.setItems(outcomes);
        outcome.setItemLabelGenerator(code -> Say.outcome(element, code));
        outcome.addValueChangeListener(change -> follow());
        outcome.setVisible(outcomes.size() > 1);
        happenedOn.setValue(today);
        happenedOn.setMax(today);
        next.addClassName("next");
        next.getElement().setAttribute("aria-live", "polite");
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(more(), decide);
        deeds.addClassName("deeds");
        add(outcome, happenedOn, next, deeds);
        outcome.setValue(outcomes.getFirst());
    }

    private MenuBar more() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var dots = menu.addItem("⋯");
        dots.setAriaLabel(Say.text("task.more"));
        dots.getSubMenu()
                .addItem(
                        Say.text("task.skip"),
                        click -> new ReasonDialog(
                                        Say.text("task.skip"),
                                        Say.text("task.skipText"),
                                        reason -> onSkip.accept(reason, happenedOn.getValue()))
                                .open());
        return menu;
    }

    private void follow() {
        var code = outcome.getValue();
        if (code != null) {
            decide.setText(Say.outcome(element, code));
            var text = Say.or("next." + element + "." + code, Say.or("next." + element, ""));
            next.setText(text.isEmpty() ? "" : Say.text("task.next", text));
        }
    }

    void choose(String code) {
        if (outcome.getListDataView().contains(code)) {
            outcome.setValue(code);
        }
    }

    @Nullable
    String chosen() {
        return outcome.getValue();
    }

    void onChoice(Runnable chosen) {
        outcome.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.run();
            }
        });
    }

    void onDecide(BiConsumer<String, @Nullable LocalDate> decided) {
        decide.setDisableOnClick(true);
        decide.addClickListener(click -> {
            decided.accept(outcome.getValue(), happenedOn.getValue());
            decide.setEnabled(true);
        });
    }

    void onSkip(BiConsumer<String, @Nullable LocalDate> skipped) {
        onSkip = skipped;
    }
}
