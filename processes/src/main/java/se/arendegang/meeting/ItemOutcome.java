package se.arendegang.meeting;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of an item, or of one of its points; {@code recorded} is the word of the recorded case's schema. */
public enum ItemOutcome {
    APPROVED("approved", "bifall"),
    APPROVED_AMENDED("approved_amended", "bifall_med_andring"),
    REJECTED("rejected", "avslag"),
    TABLED("tabled", "bordlaggning"),
    REMANDED("remanded", "aterremiss"),
    WITHDRAWN("withdrawn_from_agenda", "utgar");

    private final String code;
    private final String recorded;

    ItemOutcome(String code, String recorded) {
        this.code = code;
        this.recorded = recorded;
    }

    public String code() {
        return code;
    }

    public String recorded() {
        return recorded;
    }

    /** Whether the matter itself was decided, for or against. */
    public boolean decides() {
        return this == APPROVED || this == APPROVED_AMENDED || this == REJECTED;
    }

    /** By the code or by the word of the schema. */
    public static Optional<ItemOutcome> of(String word) {
        return Stream.of(values())
                .filter(o -> o.code.equals(word) || o.recorded.equals(word))
                .findFirst();
    }

    static String[] codes() {
        return Stream.of(values()).map(ItemOutcome::code).toArray(String[]::new);
    }
}
