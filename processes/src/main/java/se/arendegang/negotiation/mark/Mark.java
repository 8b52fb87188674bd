package se.arendegang.negotiation.mark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mark on a negotiation.
 *
 * @param about what it covers, in words
 * @param provision the paragraph of OSL; null for silence, which rests on MBL 21 § alone
 */
public record Mark(
        long id,
        MarkKind kind,
        String about,
        @Nullable String provision,
        String setBy,
        LocalDate setOn,
        @Nullable String liftedBy,
        @Nullable LocalDate liftedOn) {

    public boolean stands() {
        return liftedOn == null;
    }
}
