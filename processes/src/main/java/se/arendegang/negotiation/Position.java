package se.arendegang.negotiation;

import java.util.Arrays;
import java.util.Optional;

/** A union's final position. The code is the recorded case's word, the outcome the model's. */
public enum Position {
    NO_OBJECTION("no_objection", "inget_att_erinra"),
    AGREEMENT("agreement", "enighet"),
    AGREEMENT_WITH_NOTE("agreement_with_note", "enighet_med_anteckning"),
    DISAGREEMENT("disagreement", "oenighet"),
    LATER("later", "svar_senare"),
    DECLINES("declines", "avstar");

    private final String outcome;
    private final String code;

    Position(String outcome, String code) {
        this.outcome = outcome;
        this.code = code;
    }

    public String outcome() {
        return outcome;
    }

    public String code() {
        return code;
    }

    /** Whether nothing is left to negotiate with the union locally or centrally. */
    boolean settles() {
        return this != DISAGREEMENT && this != LATER;
    }

    static Optional<Position> ofCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }

    static Optional<Position> ofOutcome(String outcome) {
        return Arrays.stream(values()).filter(p -> p.outcome.equals(outcome)).findFirst();
    }

    static String[] codes() {
        return Arrays.stream(values()).map(Position::code).toArray(String[]::new);
    }
}
