package se.arendegang.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the queue holds. Any number of senders may run. A mail is held by one of them while it is sent; only when
 * the server has taken it and the record cannot be told is it sent again, under the same Message-ID.
 */
@Service
public class MailRelay {

    /** With these pauses a mail is given up after some two and a half days: a server may be down over a weekend. */
    static final int MOST_TRIES = 24;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private enum Turn {
        NOTHING_DUE,
        SETTLED,
        NOT_NOW
    }

    private final JdbcOutgoingMail queue;
    private final Postman postman;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRelay(
            JdbcOutgoingMail queue,
            Postman postman,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.queue = queue;
        this.postman = postman;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends the mail that has been due longest; none while the configuration lacks something.
     *
     * @return false when there is nothing to do just now: nothing is due, or the server says "not now"
     */
    public boolean sendOne() {
        return settings.readiness() == MailReadiness.READY && transaction.execute(status -> next()) == Turn.SETTLED;
    }

    private Turn next() {
        return queue.next(clock.instant().atOffset(ZoneOffset.UTC))
                .map(this::deal)
                .orElse(Turn.NOTHING_DUE);
    }

    private Turn deal(OutgoingMail mail) {
        var address = mail.address();
        if (mail.closed()) {
            return giveUp(mail, MailCause.ACCOUNT_CLOSED, "");
        }
        if (address == null) {
            return giveUp(mail, MailCause.NO_ADDRESS, "");
        }
        return switch (postman.hand(mail.id(), address)) {
            case Handed.Taken taken -> {
                queue.sent(mail.id(), address, clock.instant().atOffset(ZoneOffset.UTC));
                yield Turn.SETTLED;
            }
            case Handed.Refused refused -> giveUp(mail, MailCause.REFUSED, refused.detail());
            case Handed.NotNow notNow -> notNow(mail, notNow.detail());
        };
    }

    private Turn notNow(OutgoingMail mail, String detail) {
        if (mail.tries() + 1 >= MOST_TRIES) {
            return giveUp(mail, MailCause.NO_ANSWER, detail);
        }
        queue.again(mail.id(), clock.instant().plus(pause(mail.tries())).atOffset(ZoneOffset.UTC), detail);
        return Turn.NOT_NOW;
    }

    private Turn giveUp(OutgoingMail mail, MailCause cause, String detail) {
        queue.giveUp(mail.id(), cause, detail, clock.instant().atOffset(ZoneOffset.UTC));
        return Turn.SETTLED;
    }

    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 16));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
