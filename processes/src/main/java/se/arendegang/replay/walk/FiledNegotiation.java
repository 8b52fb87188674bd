package se.arendegang.replay.walk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/**
 * What a file says of one negotiation. A file of the core table only lists minutes: then they are all of the one.
 *
 * @param node the entry of {@code mbl.negotiations}; states nothing when the file has no such list
 * @param mbl the whole block
 */
record FiledNegotiation(RecordedNode node, RecordedNode mbl) {

    /** The minutes of the local sittings in the order held. */
    List<RecordedNode> sittings() {
        var central = centralIn(node).toList();
        return minutes()
                .filter(minutes -> !central.contains(id(minutes)))
                .sorted(Comparator.comparing(FiledNegotiation::firstDay))
                .toList();
    }

    /** The ids of all minutes of central sittings in the block. */
    static List<String> centralOf(RecordedNode mbl) {
        return mbl.list("negotiations").stream()
                .flatMap(FiledNegotiation::centralIn)
                .toList();
    }

    private static Stream<String> centralIn(RecordedNode node) {
        return node.list("by_union").stream().flatMap(union -> union.child("central").texts("meetings").stream());
    }

    /** The minutes of the central sittings with a union in the order held. */
    List<RecordedNode> centralSittings(String union) {
        var ids = byUnion(union)
                .map(node -> node.child("central").texts("meetings"))
                .orElse(List.of());
        return mbl.list("meetings").stream()
                .filter(minutes -> ids.contains(id(minutes)))
                .sorted(Comparator.comparing(FiledNegotiation::firstDay))
                .toList();
    }

    Optional<RecordedNode> byUnion(String union) {
        return node.list("by_union").stream()
                .filter(row -> row.optionalText("union").orElse("").equals(union))
                .findFirst();
    }

    /** Its place in the file's list of minutes. */
    int place(RecordedNode minutes) {
        return mbl.list("meetings").indexOf(minutes);
    }

    private Stream<RecordedNode> minutes() {
        var own = node.texts("meetings");
        var negotiations = mbl.list("negotiations");
        var isFirst = negotiations.isEmpty() || negotiations.getFirst().path().equals(node.path());
        var claimed = negotiations.stream()
                .flatMap(other -> other.texts("meetings").stream())
                .toList();
        return mbl.list("meetings").stream()
                .filter(minutes -> own.contains(id(minutes)) || (isFirst && !claimed.contains(id(minutes))));
    }

    private static String id(RecordedNode minutes) {
        return minutes.optionalText("id").orElse("");
    }

    /** As text, so that minutes without a date come last. */
    private static String firstDay(RecordedNode minutes) {
        return minutes.list("dates").stream()
                .flatMap(date -> date.asDate().map(RecordedDate::first).stream())
                .min(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("9999");
    }
}
