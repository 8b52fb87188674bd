package se.arendegang.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.arendegang.draft.PrivateDrafts;
import se.arendegang.identity.Actor;
import se.arendegang.task.FormValues;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** A form outside a task, kept as it is typed: who comes back to its place finds it as it was left. */
public final class KeptForm extends Div {

    private static final long serialVersionUID = 1L;

    private final FormFields fields;
    private final Span kept = new Span();
    private final transient PrivateDrafts drafts;
    private final transient Actor actor;
    private final String place;

    /** @param place the address and the form's name, the same whenever the person comes back */
    public KeptForm(String place, FormFields fields, FormValues otherwise, PrivateDrafts drafts, Actor actor) {
        this.place = place;
        this.fields = fields;
        this.drafts = drafts;
        this.actor = actor;
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        var typed = drafts.find(place, actor);
        fields.set(typed.map(found -> new FormValues(found.values())).orElse(otherwise));
        typed.ifPresent(found -> say(found.keptAt()));
        fields.onChange(() -> say(drafts.keep(place, fields.typed().values(), actor)));
        add(fields, kept);
    }

    public FormFields fields() {
        return fields;
    }

    /** What was typed has been handed in, or is not wanted. */
    public void forget() {
        drafts.forget(place, actor);
        kept.setText("");
    }

    private void say(Instant at) {
        kept.setText(Say.text("task.kept", Dates.time(at)));
    }
}
