package se.arendegang.negotiation.desk;

import java.util.Arrays;

/** What a union can put forward; the code is the recorded case's word. */
public enum ContributionKind {
    VIEW("synpunkt"),
    CHANGE("andringsforslag"),
    WISH("onskemal"),
    DEMAND("yrkande"),
    ADJOURNMENT("yrkande_ajournering"),
    PROCEDURE("yrkande_procedur");

    private final String code;

    ContributionKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is none of that code */
    public static ContributionKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of contribution: " + code));
    }
}
