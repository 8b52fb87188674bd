package se.arendegang.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a decision (hinder för beslut). It warns and never locks.
 *
 * @param gates the decision: {@code board}, {@code board:N} or {@code delegated:N}
 * @param union null when no union has been named as party yet
 * @param since the day the negotiation was opened, or of the disagreement; null = not known
 * @param liftedBy what ends it, a key of the texts {@code obstacle.<key>}
 * @param waiver present when somebody has decided to go on
 */
public record Obstacle(
        NegotiationId negotiation,
        String gates,
        @Nullable String basis,
        @Nullable String union,
        @Nullable LocalDate since,
        Lift liftedBy,
        @Nullable LocalDate until,
        @Nullable Waiver waiver) {

    /** Whether it stands in the way of this decision: one on the whole board's decision hits every point. */
    public boolean hits(String decision) {
        return hits(gates, decision);
    }

    static boolean hits(String gates, String decision) {
        return gates.equals(decision)
                || (gates.equals("board") && decision.startsWith("board:"))
                || (decision.equals("board") && gates.startsWith("board:"));
    }

    boolean isAfterDisagreement() {
        return liftedBy == Lift.CENTRAL_REQUESTED_OR_TIME_OUT || liftedBy == Lift.CENTRAL_NEGOTIATION_ENDED;
    }

    /** Whether it stops the decision and not only warns. */
    public boolean stops() {
        return liftedBy == Lift.VETO_FALLEN || liftedBy == Lift.VETO_UPHELD;
    }
}
