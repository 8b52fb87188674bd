package se.arendegang.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the server. There is none before somebody has said where. */
@Component
class Postman {

    private final ObjectProvider<JavaMailSender> server;
    private final JdbcMailLines lines;
    private final MailText text;
    private final MailSettings settings;
    private final Clock clock;

    Postman(
            ObjectProvider<JavaMailSender> server,
            JdbcMailLines lines,
            MailText text,
            MailSettings settings,
            Clock clock) {
        this.server = server;
        this.lines = lines;
        this.text = text;
        this.settings = settings;
        this.clock = clock;
    }

    Handed hand(UUID id, String address) {
        try {
            var sender = server.getObject();
            sender.send(written(sender.createMimeMessage(), id, address));
            return new Handed.Taken();
        } catch (MailException | MessagingException e) {
            return Refusals.of(e);
        }
    }

    private MimeMessage written(MimeMessage message, UUID id, String address) throws MessagingException {
        var told = lines.of(id);
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(text.subject(told), StandardCharsets.UTF_8.name());
        message.setText(text.body(told), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", messageId(id));
        // RFC 3834: keeps absence notices and mailing lists from answering.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The same at every try, so that a receiver can tell a repetition. */
    private String messageId(UUID id) {
        var from = settings.from();
        return "<" + id + from.substring(from.indexOf('@')) + ">";
    }
}
