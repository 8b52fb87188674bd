package se.arendegang.mail;

import java.time.LocalTime;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whom mail comes from and where its links lead: {@code arendegang.mail.from}, {@code arendegang.mail.base-address},
 * {@code arendegang.mail.digest-at}; the server is {@code spring.mail.host} with what belongs to it.
 */
@Component
class MailSettings {

    private final Environment environment;
    private final LocalTime digestAt;

    MailSettings(Environment environment) {
        this.environment = environment;
        this.digestAt = LocalTime.parse(environment.getProperty("arendegang.mail.digest-at", "07:00"));
    }

    String from() {
        return text("arendegang.mail.from");
    }

    /** Where the application is reached from outside, without a slash at its end. */
    String baseAddress() {
        return text("arendegang.mail.base-address").replaceAll("/+$", "");
    }

    LocalTime digestAt() {
        return digestAt;
    }

    /** What has to be said before anything can be sent. */
    MailReadiness readiness() {
        if (text("spring.mail.host").isEmpty()) {
            return MailReadiness.NO_SERVER;
        }
        if (EmailAddress.problem(from()).isPresent()) {
            return MailReadiness.NO_SENDER;
        }
        return baseAddress().startsWith("http") ? MailReadiness.READY : MailReadiness.NO_BASE_ADDRESS;
    }

    private String text(String name) {
        return environment.getProperty(name, "").strip();
    }
}
