package se.arendegang.ui.administration;

import java.util.Objects;
import se.arendegang.mail.QueuedMail;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Why a mail has not been sent, in words. */
final class MailReason {

    private MailReason() {}

    static String of(QueuedMail mail) {
        var cause = mail.cause();
        if (cause == null) {
            return Say.text("queue.notTried");
        }
        var said = Say.text("queue.cause." + cause.name(), Objects.requireNonNullElse(mail.detail(), ""));
        var tried = said + " " + Say.text("queue.tries", mail.tries());
        return mail.state() == QueuedMail.State.WAITING
                ? tried + " " + Say.text("queue.next", Dates.minute(mail.nextTryAt()))
                : tried;
    }
}
