package se.arendegang.meeting;

/** How far a sitting has come. */
public enum MeetingState {
    PLANNED,
    CALLED,
    HELD,
    MINUTED,
    ADJUSTED,
    CANCELLED;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static MeetingState ofCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    /** A case can still be put on the agenda. */
    public boolean isOpen() {
        return this == PLANNED || this == CALLED;
    }

    boolean isAtLeast(MeetingState other) {
        return this != CANCELLED && compareTo(other) >= 0;
    }
}
