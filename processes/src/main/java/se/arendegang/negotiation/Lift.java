package se.arendegang.negotiation;

public enum Lift {
    NEGOTIATION_CALLED,
    POSITION_STATED,
    CENTRAL_REQUESTED_OR_TIME_OUT,
    CENTRAL_NEGOTIATION_ENDED,
    /** The one that stops the decision (MBL 39 §). */
    VETO_FALLEN,
    /** A veto that has been upheld: nothing lifts it. */
    VETO_UPHELD
}
