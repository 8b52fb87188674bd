package se.arendegang.assignment;

/** How far an assignment has come. Only the body that gave it closes it. */
public enum AssignmentState {
    NOTED("antecknat"),
    GIVEN("givet"),
    ACKNOWLEDGED("bekräftat"),
    PARTLY_REPORTED("delvis redovisat, ej avslutat"),
    REPORTED("redovisat, ej avslutat"),
    CLOSED("avslutat");

    private final String swedish;

    AssignmentState(String swedish) {
        this.swedish = swedish;
    }

    /** As people say it. */
    public String swedish() {
        return swedish;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
