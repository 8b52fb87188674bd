package se.arendegang.engine;

/** What the engine said to a command. */
public record Answer(Kind kind, String detail) {

    public enum Kind {
        /** Carried out, or a message that was there already. */
        ACCEPTED,
        /** The engine knows no such job or instance. */
        NOT_FOUND,
        /** There, but not now: a lapsed lease or an incident. */
        NOT_NOW,
        /** Nobody knows whether it was carried out. */
        UNKNOWN,
        /** Never will be. */
        REFUSED
    }

    public static final Answer ACCEPTED = new Answer(Kind.ACCEPTED, "");
}
