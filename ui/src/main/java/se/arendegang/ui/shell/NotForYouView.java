package se.arendegang.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Says who to ask, without telling whether what was asked for exists. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotForYouView extends Div implements HasErrorParameter<NotForYou> {

    private static final long serialVersionUID = 1L;

    NotForYouView() {
        addClassName("sentence");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotForYou> parameter) {
        // the same instance answers when one refusal follows another
        removeAll();
        add(new H1(getTranslation("notForYou.title")));
        var place = parameter.getException().place();
        add(new Paragraph(
                place == null
                        ? getTranslation("notForYou.thing")
                        : getTranslation("notForYou.place", getTranslation("place." + place.code()))));
        add(new Paragraph(new Anchor(Place.INBOX.code(), getTranslation("notForYou.back"))));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
