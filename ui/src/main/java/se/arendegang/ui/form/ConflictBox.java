package se.arendegang.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import se.arendegang.ui.text.Say;

/** What somebody else wrote meanwhile, beside one's own words: the person chooses, and can copy from the one to the other. */
public final class ConflictBox extends Div {

    private static final long serialVersionUID = 1L;

    /** @param who the sentence that names person and time */
    public ConflictBox(String who, String theirs, Runnable takeTheirs, Runnable keepMine) {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        var other = new TextArea(who, theirs, "");
        other.setReadOnly(true);
        other.setWidthFull();
        add(
                other,
                new Button(Say.text("desk.takeTheirs"), click -> takeTheirs.run()),
                new Button(Say.text("desk.keepMine"), click -> keepMine.run()));
    }
}
