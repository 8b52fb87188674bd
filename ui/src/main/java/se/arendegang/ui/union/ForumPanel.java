package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import se.arendegang.negotiation.Forum;
import se.arendegang.negotiation.Forums;
import se.arendegang.ui.text.Say;

/** How long before a meeting each forum is to be called. */
final class ForumPanel extends Section {

    private static final long serialVersionUID = 1L;

    ForumPanel(Forums forums) {
        addClassName("panel");
        add(new H2(Say.text("forum.heading")));
        forums.all().forEach(forum -> add(row(forums, forum)));
    }

    private static Div row(Forums forums, Forum forum) {
        var what = Say.text("forum.days", forum.name());
        var days = new IntegerField();
        days.setValue(forum.callDays());
        days.setAriaLabel(what);
        days.setWidth("6rem");
        days.setMin(0);
        var kept = new Span();
        kept.getElement().setAttribute("role", "status");
        var keep = new Button(Say.text("forum.keep"), click -> {
            days.setInvalid(days.isEmpty() || days.getValue() < 0);
            days.setErrorMessage(Say.text("forum.daysMissing"));
            if (!days.isInvalid()) {
                forums.callDays(forum.name(), days.getValue());
                kept.setText(Say.text("forum.kept"));
            }
        });
        keep.addThemeVariants(ButtonVariant.SMALL);
        keep.setAriaLabel(Say.text("forum.keepThis", forum.name()));
        var row = new Div(new Span(what), days, keep, kept);
        row.addClassName("beside");
        return row;
    }
}
