package se.arendegang.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.arendegang.mail.MailQueue;
import se.arendegang.mail.MailReadiness;
import se.arendegang.mail.QueuedMail;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** Outgoing mail: whether any can be sent, what was given up and why, what waits, what was sent. */
@Route(value = "administration/e-post", layout = MainLayout.class)
@InPlace(Place.ADMINISTRATION)
@PermitAll
class MailQueueView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private static final int LATEST_SENT = 50;

    private final transient MailQueue queue;
    private final Div lists = new Div();

    MailQueueView(MailQueue queue) {
        this.queue = queue;
        var header =
                new Header(new H1(Say.text("queue.title")), new Button(Say.text("queue.refresh"), click -> draw()));
        header.addClassNames("view-header", "in-line");
        add(
                new Anchor("administration", Say.text("place.administration")),
                header,
                new Paragraph(Say.text("queue.text")),
                lists);
        draw();
    }

    private void draw() {
        lists.removeAll();
        var counts = queue.counts();
        var readiness = queue.readiness();
        var said =
                new Paragraph(Say.text("queue." + readiness.name(), counts.getOrDefault(QueuedMail.State.WAITING, 0)));
        said.addClassName(readiness == MailReadiness.READY ? "quiet" : "notice");
        lists.add(said);
        for (var state :
                new QueuedMail.State[] {QueuedMail.State.GIVEN_UP, QueuedMail.State.WAITING, QueuedMail.State.SENT}) {
            list(state, counts.getOrDefault(state, 0));
        }
    }

    private void list(QueuedMail.State state, int number) {
        lists.add(new H2(Say.text("queue." + state.name(), number)));
        var mails = queue.of(state, state == QueuedMail.State.SENT ? LATEST_SENT : LONGEST);
        if (mails.isEmpty()) {
            var none = new Paragraph(Say.text("queue.none." + state.name()));
            none.addClassName("quiet");
            lists.add(none);
            return;
        }
        if (state == QueuedMail.State.GIVEN_UP && mails.size() > 1) {
            lists.add(again(Say.text("queue.allAgain"), () -> mails.forEach(mail -> queue.again(mail.id()))));
        }
        lists.add(new MailGrid(mails, state, mail -> again(Say.text("queue.again"), () -> queue.again(mail.id()))));
    }

    private Button again(String text, Runnable deed) {
        var button = new Button(text, click -> {
            deed.run();
            draw();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }

    @Override
    public String getPageTitle() {
        return Say.text("queue.title") + " · Ärendegång";
    }
}
