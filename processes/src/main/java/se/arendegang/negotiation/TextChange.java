package se.arendegang.negotiation;

import java.util.List;

/**
 * The difference between what was negotiated and what now lies before the decision.
 *
 * @param papers the pinned papers that read otherwise now
 * @param negotiatedPoints the points of the proposal that was negotiated
 * @param presentPoints the commissioner's points; empty when there are none of her own
 */
public record TextChange(
        NegotiationId negotiation, List<Paper> papers, List<String> negotiatedPoints, List<String> presentPoints) {

    /** One paper, as it was negotiated on and as it reads now. */
    public record Paper(String title, String negotiated, String now) {}

    boolean paperChanged() {
        return !papers.isEmpty();
    }

    boolean isAny() {
        return paperChanged() || pointsDiffer();
    }

    boolean pointsDiffer() {
        return !presentPoints.isEmpty() && !folded(negotiatedPoints).equals(folded(presentPoints));
    }

    private static List<String> folded(List<String> points) {
        return points.stream().map(p -> p.strip().replaceAll("\\s+", " ")).toList();
    }
}
