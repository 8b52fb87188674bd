package se.arendegang.union;

import java.util.Arrays;

/** What an agreement with a union does. */
public enum AgreementKind {
    /** Kollektivavtal: the duty to negotiate is owed to the union (MBL 11 §). */
    COLLECTIVE,
    /** Samverkansavtal: puts samverkan in the place of the paragraphs it names (MBL 4 §). */
    COOPERATION;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static AgreementKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of agreement is called " + code));
    }
}
