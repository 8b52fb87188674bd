package se.arendegang.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Tells what will never be taken from what may be taken later. When in doubt, later. */
final class Refusals {

    private Refusals() {}

    static Handed of(Exception failure) {
        var all = new ArrayList<Throwable>();
        gather(failure, all);
        // A refused login is the installation's fault and can be put right; the mail is as good as before.
        var isForGood = !(failure instanceof MailAuthenticationException)
                && all.stream().anyMatch(Refusals::isForGood);
        var detail = detail(all);
        return isForGood ? new Handed.Refused(detail) : new Handed.NotNow(detail);
    }

    private static void gather(Throwable failure, List<Throwable> all) {
        if (all.contains(failure)) {
            return;
        }
        all.add(failure);
        if (failure instanceof MailSendException sending) {
            for (var exception : sending.getMessageExceptions()) {
                gather(exception, all);
            }
        }
        if (failure instanceof MessagingException messaging && messaging.getNextException() != null) {
            gather(messaging.getNextException(), all);
        }
        if (failure.getCause() != null) {
            gather(failure.getCause(), all);
        }
    }

    /** RFC 5321 section 4.2.1: 5yz stands, 4yz passes. */
    private static boolean isForGood(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode() / 100 == 5;
            // A sender that is not let through is, like a refused login, no fault of the mail.
            case SMTPSendFailedException sending ->
                sending.getReturnCode() / 100 == 5 && !sending.getCommand().startsWith("MAIL");
            case AddressException address -> true;
            default -> false;
        };
    }

    /** The innermost says it shortest. */
    private static String detail(List<Throwable> all) {
        return all.reversed().stream()
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .map(message -> message.replaceAll("\\s+", " ").strip())
                .findFirst()
                .orElse(all.getFirst().getClass().getSimpleName());
    }
}
