package se.arendegang.ui.text;

import se.arendegang.document.Piece;
import se.arendegang.document.WordDifference.Kind;

/** Unchanged text between two changes, cut down to what stands next to them. */
final class Shortened {

    private static final int NEXT_TO_A_CHANGE = 160;
    private static final String LEFT_OUT = " […] ";

    private Shortened() {}

    static Piece of(Piece piece, boolean first, boolean last) {
        var text = piece.text();
        if (piece.kind() != Kind.SAME || text.length() <= 2 * NEXT_TO_A_CHANGE + LEFT_OUT.length()) {
            return piece;
        }
        var head = first ? "" : text.substring(0, NEXT_TO_A_CHANGE);
        var tail = last ? "" : text.substring(text.length() - NEXT_TO_A_CHANGE);
        return new Piece(Kind.SAME, head + LEFT_OUT + tail);
    }
}
