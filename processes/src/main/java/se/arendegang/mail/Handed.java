package se.arendegang.mail;

/** What the mail server said. */
sealed interface Handed {

    record Taken() implements Handed {}

    /** It will say the same next time. */
    record Refused(String detail) implements Handed {}

    /** It did not answer, was busy, or asks to be tried later. */
    record NotNow(String detail) implements Handed {}
}
