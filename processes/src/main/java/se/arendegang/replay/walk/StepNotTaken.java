package se.arendegang.replay.walk;

/** The walk came to a stop where the record goes on; the message says what it waited for, in Swedish. */
public class StepNotTaken extends RuntimeException {

    public StepNotTaken(String message) {
        super(message);
    }
}
