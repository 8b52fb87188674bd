package se.arendegang.ui.administration;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import se.arendegang.mail.MailQueue;
import se.arendegang.mail.QueuedMail;
import se.arendegang.ui.text.Say;

/** Whether mail goes out, in a sentence, and the way to what waits. */
class MailSummary extends Paragraph {

    private static final long serialVersionUID = 1L;

    MailSummary(MailQueue queue) {
        var counts = queue.counts();
        var waiting = counts.getOrDefault(QueuedMail.State.WAITING, 0);
        var failed = counts.getOrDefault(QueuedMail.State.GIVEN_UP, 0);
        add(
                new Anchor("administration/e-post", Say.text("queue.title")),
                new Text(". " + Say.text("queue." + queue.readiness().name(), waiting)));
        if (failed > 0) {
            add(new Text(" " + Say.text("queue.summary.failed", failed)));
        }
    }
}
