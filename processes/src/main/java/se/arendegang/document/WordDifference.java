package se.arendegang.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two texts, word by word; spaces and line breaks belong to the word before them. */
public final class WordDifference {

    /** How a stretch of words came to be where it is. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    private WordDifference() {}

    /** All words of both, in reading order; neighbours are never of one kind. */
    public static List<Piece> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
            add(pieces, delta);
        }
        return pieces;
    }

    public static boolean isAny(String before, String after) {
        return !words(before).equals(words(after));
    }

    private static void add(List<Piece> pieces, AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            add(pieces, Kind.SAME, delta.getTarget().getLines());
        } else {
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
        }
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }
}
