package se.arendegang.replay.walk;

import java.util.List;
import java.util.Optional;
import se.arendegang.replay.tree.RecordedNode;

/** People are written as bare names, or as maps with a name. */
final class Names {

    private Names() {}

    static List<String> of(List<RecordedNode> people) {
        return people.stream().flatMap(person -> of(person).stream()).toList();
    }

    private static Optional<String> of(RecordedNode person) {
        return person.isMap() ? person.optionalText("name") : person.asText();
    }
}
