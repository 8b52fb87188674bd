package se.arendegang.mail;

import java.util.Locale;

/** When a person is told of something. */
public enum MailChoice {
    NOW,
    DIGEST,
    OFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailChoice ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
