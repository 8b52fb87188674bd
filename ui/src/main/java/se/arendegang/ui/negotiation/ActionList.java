package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.arendegang.negotiation.PromisedItem;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What was to be done until the next sitting, each delivered or not. */
final class ActionList extends Section {

    private static final long serialVersionUID = 1L;

    /** @param deliver null when the reader cannot say that something is delivered */
    ActionList(
            List<PromisedItem> all,
            LocalDate today,
            @org.jspecify.annotations.Nullable Consumer<PromisedItem> deliver) {
        addClassName("panel");
        setVisible(!all.isEmpty());
        add(new H2(Say.text("action.heading")));
        for (var one : all) {
            var said = new Div(new Paragraph(sentence(one, today)));
            said.addClassName("said");
            if (deliver != null && !one.isDelivered() && one.item().key() != null) {
                var button = new Button(Say.text("action.deliver"), click -> deliver.accept(one));
                button.setAriaLabel(
                        Say.text("action.deliverThis", String.valueOf(one.item().what())));
                button.addThemeVariants(ButtonVariant.SMALL);
                said.add(button);
            }
            add(said);
        }
    }

    private static String sentence(PromisedItem one, LocalDate today) {
        var item = one.item();
        var delivered = item.deliveredOn();
        var due = item.due() == null ? "" : ", " + Say.text("action.due", Dates.exact(item.due()));
        var state = delivered == null
                ? Say.text(one.isLate(today) ? "action.late" : "action.open")
                : Say.text("action.delivered", Dates.exact(delivered));
        return item.what() + due + ": " + state;
    }
}
