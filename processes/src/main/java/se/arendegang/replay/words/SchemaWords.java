package se.arendegang.replay.words;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema's Swedish code words for outcomes, and the outcomes of the tasks that mean the same. */
public enum SchemaWords {
    STAGE(Map.of(
            "drafting", "drafting",
            "borgarradsberedningen", "council_of_mayors",
            "kommunstyrelsen", "executive_board")),
    PREPARATION(Map.of(
            "tillstyrker", "supported",
            "avstyrker", "not_supported",
            "bordlagger", "tabled",
            "aterremiss", "remanded")),
    BOARD(Map.of(
            "bifall", "approved",
            "bifall_med_andring", "approved_amended",
            "avslag", "rejected",
            "bordlaggning", "tabled",
            "aterremiss", "remanded",
            "utgar", "withdrawn_from_agenda"));

    /** A stage as the recorded case writes it; otherwise by the schema's word. */
    public static @Nullable String stage(@Nullable String asWritten, @Nullable String code) {
        return asWritten == null ? STAGE.recorded(code) : asWritten;
    }

    private final Map<String, String> outcomes;
    private final Map<String, String> words;

    SchemaWords(Map<String, String> outcomes) {
        this.outcomes = outcomes;
        this.words = outcomes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** The outcome that the schema's word means; empty for a word it does not know. */
    public Optional<String> outcome(String word) {
        return Optional.ofNullable(outcomes.get(word));
    }

    /** The schema's word for an outcome; null for one it has no word for, such as a skipped step. */
    public @Nullable String recorded(@Nullable String outcome) {
        return outcome == null ? null : words.get(outcome);
    }
}
