package se.arendegang.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.ReachByMail;

/** What mail has done for a call: per organisation, never per person. */
@Service
@Transactional(readOnly = true)
public class CallMails implements ReachByMail {

    private final JdbcCallMails mails;
    private final MailSettings settings;

    CallMails(JdbcCallMails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    public List<CallMail> of(Negotiation negotiation) {
        return mails.of(negotiation.id());
    }

    @Override
    public String words(Negotiation negotiation) {
        if (settings.readiness() != MailReadiness.READY) {
            return "Den här installationen skickar ingen e-post. Kalla parterna på annat sätt.";
        }
        var unreached = of(negotiation).stream()
                .filter(mail -> mail.how() == CallMail.How.UNREACHABLE)
                .map(mail -> mail.union() + " har ingen företrädare som nås med e-post. Kalla på annat sätt.")
                .collect(Collectors.joining("\n\n"));
        return unreached.isEmpty()
                ? "Kallelsen skickas med e-post till varje part: en länk, inget innehåll."
                : unreached;
    }
}
