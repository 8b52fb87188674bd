package se.arendegang.ui.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import se.arendegang.ui.text.Dates;

/** Name and password. */
@Route("login")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var about = new Div(new H1("Ärendegång"), new Paragraph(getTranslation("login.about")));
        add(about, form, new Paragraph(getTranslation("login.help")));
    }

    private LoginI18n words() {
        var words = new LoginI18n();
        var fields = new LoginI18n.Form();
        fields.setTitle(getTranslation("login.title"));
        fields.setUsername(getTranslation("login.username"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        words.setForm(fields);
        var missing = new LoginI18n.ErrorMessage();
        missing.setUsername(getTranslation("login.usernameMissing"));
        missing.setPassword(getTranslation("login.passwordMissing"));
        words.setErrorMessage(missing);
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("error").ifPresent(error -> say(error, query));
    }

    private void say(String error, QueryParameters query) {
        if (error.equals("locked")) {
            var until = query.getSingleParameter("until").map(Instant::parse);
            form.showErrorMessage(
                    getTranslation("login.locked"),
                    getTranslation("login.lockedText", until.map(Dates::time).orElse("")));
        } else {
            var left = query.getSingleParameter("left").orElse("");
            form.showErrorMessage(getTranslation("login.refused"), getTranslation("login.refusedText", left));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · Ärendegång";
    }
}
