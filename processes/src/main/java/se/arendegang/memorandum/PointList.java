package se.arendegang.memorandum;

import java.util.List;

/** Points under a lead-in; the same points make both the proposed and the repeated proposal (DOC-02). */
record PointList(String leadIn, List<PointLine> points) {

    /** A list that the source numbers nowhere is not numbered here either. */
    boolean hasNumbered() {
        return points.stream().anyMatch(point -> point.nr() != null);
    }
}
