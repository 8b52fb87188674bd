package se.arendegang.mail;

/** Whether mail can be sent, or what is missing in the configuration; meanwhile it waits. */
public enum MailReadiness {
    READY,
    NO_SERVER,
    NO_SENDER,
    NO_BASE_ADDRESS
}
