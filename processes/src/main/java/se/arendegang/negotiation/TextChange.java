package se.arendegang.negotiation;

import java.util.List;

/**
 * The difference between what was negotiated and what now lies before the decision.
 *
 * @param paperChanged a pinned paper reads otherwise now
 * @param negotiatedPoints the office's points in the round that was negotiated
 * @param presentPoints the commissioner's points; empty when there are none of her own
 */
public record TextChange(
        NegotiationId negotiation, boolean paperChanged, List<String> negotiatedPoints, List<String> presentPoints) {

    boolean isAny() {
        return paperChanged || pointsDiffer();
    }

    boolean pointsDiffer() {
        return !presentPoints.isEmpty() && !folded(negotiatedPoints).equals(folded(presentPoints));
    }

    private static List<String> folded(List<String> points) {
        return points.stream().map(p -> p.strip().replaceAll("\\s+", " ")).toList();
    }
}
