package se.arendegang.ui.mail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Objects;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.mail.MailChoice;
import se.arendegang.mail.MailKind;
import se.arendegang.mail.MailQueue;
import se.arendegang.mail.MailReadiness;
import se.arendegang.mail.Mailboxes;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** The own address, and for each kind of mail when it is to come. */
@Route(value = "e-post", layout = MainLayout.class)
@InPlace(Place.INBOX)
@PermitAll
class MailView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Mailboxes mailboxes;
    private final AccountId account;
    private final AddressField address;
    private final EnumMap<MailKind, RadioButtonGroup<MailChoice>> choices = new EnumMap<>(MailKind.class);
    private final Span kept = new Span();

    MailView(Mailboxes mailboxes, MailQueue queue, SignedIn signedIn) {
        this.mailboxes = mailboxes;
        account = Objects.requireNonNull(signedIn.actor().account());
        address = new AddressField(mailboxes, account);
        add(new H1(Say.text("mail.title")), new Paragraph(Say.text("mail.text")));
        if (queue.readiness() != MailReadiness.READY) {
            add(new Paragraph(Say.text("mail.notSent")));
        }
        add(panel(signedIn.actor()));
    }

    private Div panel(Actor actor) {
        var panel = new Div(address, new H2(Say.text("mail.when")));
        panel.addClassNames("panel", "narrow");
        var chosen = mailboxes.choices(account);
        for (var kind : MailKind.values()) {
            if (kind.isFor(actor)) {
                var choice = choice(kind);
                choice.setValue(chosen.get(kind));
                choices.put(kind, choice);
                panel.add(choice);
            }
        }
        var save = new Button(Say.text("mail.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        kept.addClassName("quiet");
        kept.getElement().setAttribute("role", "status");
        var deeds = new Div(save, kept);
        deeds.addClassName("ways");
        panel.add(deeds);
        return panel;
    }

    private RadioButtonGroup<MailChoice> choice(MailKind kind) {
        var group = new RadioButtonGroup<MailChoice>(Say.text("mailKind." + kind.code()));
        group.setItems(MailChoice.values());
        group.setItemLabelGenerator(choice -> Say.text("mailChoice." + choice.code()));
        group.addValueChangeListener(changed -> kept.setText(""));
        group.setWidthFull();
        return group;
    }

    private void save() {
        kept.setText("");
        if (!address.keep()) {
            return;
        }
        choices.forEach((kind, choice) -> mailboxes.choose(account, kind, choice.getValue()));
        kept.setText(Say.text(address.isEmpty() ? "mail.keptNone" : "mail.kept"));
    }

    @Override
    public String getPageTitle() {
        return Say.text("mail.title") + " · Ärendegång";
    }
}
