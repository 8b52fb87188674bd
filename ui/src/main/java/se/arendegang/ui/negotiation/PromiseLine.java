package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import se.arendegang.negotiation.promise.Promise;
import se.arendegang.task.Option;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Marked;
import se.arendegang.ui.text.Say;

/** What became of a granted demand: the words that changed, or that nobody has shown them yet. */
final class PromiseLine extends Div {

    private static final long serialVersionUID = 1L;

    PromiseLine(Promise promise) {
        var change = promise.change();
        if (change == null) {
            add(new Paragraph(Say.text("promise.notShown")));
        } else {
            var name = Say.text("promise.changed", change.title(), change.version());
            add(
                    new Details(name, Marked.changesBetween(change.before(), change.after())),
                    new Paragraph(Say.text("promise.shownBy", change.shownBy(), Dates.minute(change.at()))));
        }
    }

    /** For who writes the text. */
    PromiseLine withWay(List<Option> versions, Consumer<String> show) {
        var button = new Button(Say.text("promise.show"), click -> ask(versions, show));
        button.addThemeVariants(ButtonVariant.SMALL);
        add(button);
        return this;
    }

    private static void ask(List<Option> versions, Consumer<String> show) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Say.text("promise.show"));
        var which = new Select<Option>();
        which.setLabel(Say.text("promise.version"));
        which.setItems(versions);
        which.setItemLabelGenerator(option -> option == null ? "" : Say.choice(option));
        which.setWidthFull();
        var yes = new Button(Say.text("promise.show"), click -> {
            var chosen = which.getValue();
            which.setInvalid(chosen == null);
            which.setErrorMessage(Say.text(versions.isEmpty() ? "promise.noVersion" : "promise.versionMissing"));
            if (chosen != null) {
                dialog.close();
                show.accept(chosen.value());
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(Say.text("promise.showText")), which);
        dialog.getFooter().add(new Button(Say.text("form.cancel"), click -> dialog.close()), yes);
        dialog.open();
    }
}
