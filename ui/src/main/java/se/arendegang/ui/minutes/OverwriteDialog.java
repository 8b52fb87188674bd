package se.arendegang.ui.minutes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import se.arendegang.ui.text.Marked;
import se.arendegang.ui.text.Say;

/** Shows word by word what would go and what would come before anything is replaced. */
final class OverwriteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    OverwriteDialog(String now, String then, Runnable go) {
        setHeaderTitle(Say.text("minutes.takeGenerated"));
        var yes = new Button(Say.text("minutes.replace"), click -> {
            close();
            go.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Say.text("minutes.replaceText")), Marked.between(now, then));
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }
}
