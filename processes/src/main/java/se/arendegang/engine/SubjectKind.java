package se.arendegang.engine;

/** What a root process instance is about; its code is how the record names it, its variable how the engine does. */
public enum SubjectKind {
    CASE("case", "caseId"),
    NEGOTIATION("negotiation", "negotiationId"),
    MEETING("meeting", "meetingId"),
    ASSIGNMENT("assignment", "assignmentId"),
    DOCUMENT("document", "documentId"),
    DELEGATED_DECISION("delegated-decision", "decisionId");

    private final String code;
    private final String variable;

    SubjectKind(String code, String variable) {
        this.code = code;
        this.variable = variable;
    }

    public String code() {
        return code;
    }

    public String variable() {
        return variable;
    }

    /** @throws IllegalArgumentException when no kind has the code */
    public static SubjectKind ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no subject kind has the code " + code);
    }
}
