package se.arendegang.negotiation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the employer answers to a demand. The code is the recorded case's word, the outcome the model's. */
public enum EmployerAnswer {
    GRANTED("granted", "tillmotesgar"),
    PARTLY("partly", "delvis"),
    REJECTED("rejected", "avslar"),
    REFERRED("referred", "hanskjuts"),
    LATER("later", "besvaras_senare");

    private final String outcome;
    private final String code;

    EmployerAnswer(String outcome, String code) {
        this.outcome = outcome;
        this.code = code;
    }

    public String outcome() {
        return outcome;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when it is no answer's outcome */
    static EmployerAnswer ofOutcome(String outcome) {
        return Arrays.stream(values())
                .filter(a -> a.outcome.equals(outcome))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no answer to a demand: " + outcome));
    }

    /** Empty for a word that no answer has, which an old record may hold. */
    public static Optional<EmployerAnswer> ofCode(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
    }

    static List<String> outcomes() {
        return Arrays.stream(values()).map(EmployerAnswer::outcome).toList();
    }

    static String[] codes() {
        return Arrays.stream(values()).map(EmployerAnswer::code).toArray(String[]::new);
    }
}
