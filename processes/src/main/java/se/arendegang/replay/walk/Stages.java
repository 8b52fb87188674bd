package se.arendegang.replay.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages of the path in order, and the stage in which a block of a recorded case comes about. */
final class Stages {

    private static final List<List<String>> WORDS = List.of(
            List.of("drafting", "office", "kontoret", "stadsledningskontoret"),
            List.of("rotel", "roteln", "council_of_mayors", "borgarradsberedningen", "preparation"),
            List.of("kommunstyrelsen", "executive_board", "board"));

    private Stages() {}

    /** 0 drafting, 1 rotel and borgarrådsberedningen, 2 kommunstyrelsen. */
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
}
