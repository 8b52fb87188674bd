package se.arendegang.mail;

/** Why a mail has not been sent. */
public enum MailCause {
    NO_ANSWER,
    REFUSED,
    NO_ADDRESS,
    ACCOUNT_CLOSED
}
