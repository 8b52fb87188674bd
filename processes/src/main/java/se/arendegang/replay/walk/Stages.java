package se.arendegang.replay.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.Stage;

/** The stages of the path in order, and the stage in which a block of a recorded case comes about. */
final class Stages {

    /** The names under which the stages are spoken of; the union negotiation belongs to the office's work. */
    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "drafting",
                    "office",
                    "kontoret",
                    "stadsledningskontoret",
                    "intake",
                    "registrering",
                    "beredning",
                    "tjansteutlatande",
                    "referral",
                    "remiss",
                    "negotiation",
                    "forhandling",
                    "mbl"),
            List.of(
                    "rotel",
                    "roteln",
                    "council_of_mayors",
                    "council-of-mayors",
                    "borgarradsberedningen",
                    "preparation",
                    "memorandum",
                    "pm"),
            List.of(
                    "kommunstyrelsen",
                    "executive_board",
                    "executive-board",
                    "board",
                    "kommunfullmaktige",
                    "council",
                    "city_council"),
            List.of("after_decision", "after-decision"));

    private static final List<Stage> STAGES =
            List.of(Stage.DRAFTING, Stage.COUNCIL_OF_MAYORS, Stage.EXECUTIVE_BOARD, Stage.AFTER_DECISION);

    private Stages() {}

    /** 0 drafting, 1 rotel and borgarrådsberedningen, 2 kommunstyrelsen, 3 after the decision. */
    static int ofBlock(String name) {
        return switch (name) {
            case "kommunstyrelsen", "kommunfullmaktige" -> 2;
            case "tjansteutlatande", "mbl", "referrals", "risk_assessment" -> 0;
            default -> 1;
        };
    }

    static int ofWord(@Nullable String toStage) {
        for (int i = 0; i < WORDS.size(); i++) {
            if (toStage != null && WORDS.get(i).contains(toStage)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a case that comes back to {@code toStage} passes through a stage again. */
    static boolean isReached(@Nullable String toStage, int stage) {
        return ofWord(toStage) <= stage;
    }

    /** The stage that a word names; the office's where it names none. */
    static Stage stage(@Nullable String word) {
        return STAGES.get(ofWord(word));
    }

    /** Whether the word names the stage that the record holds under that code. */
    static boolean isNameOf(String word, @Nullable String code) {
        return WORDS.stream().anyMatch(words -> words.contains(word))
                && stage(word).code().equals(code);
    }
}
