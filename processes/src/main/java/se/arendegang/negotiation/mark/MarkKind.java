package se.arendegang.negotiation.mark;

/** What a mark demands of whom. */
public enum MarkKind {

    /** The recipient is bound to silence (MBL 21 §); it cannot make a public document secret. */
    SILENCE("silence"),

    /** A provision of OSL keeps the information from everybody it is not for (TF 2:20). */
    SECRECY("secrecy");

    private final String code;

    MarkKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static MarkKind ofCode(String code) {
        return code.equals(SILENCE.code) ? SILENCE : SECRECY;
    }
}
