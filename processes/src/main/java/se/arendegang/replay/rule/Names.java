package se.arendegang.replay.rule;

import java.util.List;
import se.arendegang.replay.tree.RecordedNode;

/** People in a recorded case are known by their names as written. */
final class Names {
    private Names() {}

    static boolean same(RecordedNode written, String name) {
        return written.asText().map(Names::folded).filter(folded(name)::equals).isPresent();
    }

    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** The names under {@code by}, whether written as maps with a name or as bare names. */
    static List<RecordedNode> authors(RecordedNode statement) {
        return statement.list("by").stream()
                .map(author -> author.isMap() ? author.child("name") : author)
                .filter(RecordedNode::isStated)
                .toList();
    }
}
