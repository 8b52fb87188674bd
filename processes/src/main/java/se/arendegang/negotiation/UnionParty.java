package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.union.UnionId;

/** One union's part: its position, its central round if it asked for one, its end (MBL 11, 14, 16 §§). */
public record UnionParty(
        PartyId id,
        UnionId union,
        String name,
        @Nullable Stated position,
        @Nullable Central central,
        @Nullable End ended,
        @Nullable Veto veto,
        Map<String, Object> extra) {

    /** @param fromMinutes read out of the minutes, not given by the union itself */
    public record Stated(
            String code,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable LocalDate answerDue,
            boolean fromMinutes) {}

    /** @param requestBy the last day to ask for it, as the agreement says */
    public record Central(
            @Nullable String request,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate requestBy,
            @Nullable String result,
            @Nullable LocalDate endedOn) {}

    /** @param stated false when it follows from the position and the minutes, not from words of its own */
    public record End(@Nullable String how, @Nullable LocalDate on, boolean stated) {}

    /**
     * A veto declaration (MBL 39 §).
     *
     * @param resolved {@code withdrawn}, {@code unfounded} or {@code upheld}; null while it stands unanswered
     * @param fromRecord out of a recorded case, whose own words are in {@code extra}
     */
    public record Veto(
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable String resolved,
            @Nullable LocalDate resolvedOn,
            boolean fromRecord) {

        boolean stands() {
            return resolved == null || resolved.equals(Vetoes.UPHELD);
        }
    }

    /** Whether its veto stops the decision. */
    public boolean isVetoed() {
        return veto != null && veto.stands();
    }
}
