package se.arendegang.replay.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/** The board's meeting as one round of the case tells of it: who was there, and what they had to choose between. */
record Sitting(RecordedNode board) {
    private static final Set<String> SERVES = Set.of("ledamot", "tjanstgorande_ersattare");

    Optional<RecordedDate> date() {
        return board.at("meeting.date").asDate().or(() -> board.date("decision_date"));
    }

    List<RecordedNode> yrkanden() {
        return board.list("yrkanden");
    }

    Optional<RecordedNode> yrkande(String id) {
        return yrkanden().stream()
                .filter(yrkande -> yrkande.optionalText("id").filter(id::equals).isPresent())
                .findFirst();
    }

    /** The part the person had when this item was dealt with. */
    Part partOf(String name) {
        if (names(board.list("disqualified"), name)) {
            return Part.DISQUALIFIED;
        }
        boolean chairs = Names.same(board.at("meeting.chair.name"), name);
        List<RecordedNode> attendance = board.child("meeting").list("attendance");
        if (attendance.isEmpty()) {
            return chairs || hasVoted(name) ? Part.SERVING : Part.UNKNOWN;
        }
        List<RecordedNode> present = attendance.stream()
                .filter(person -> Names.same(person.child("name"), name))
                .filter(this::isPresentAtItem)
                .toList();
        if (present.isEmpty()) {
            return chairs ? Part.SERVING : Part.ABSENT;
        }
        List<String> capacities = present.stream()
                .flatMap(person -> person.optionalText("capacity").stream())
                .toList();
        if (capacities.isEmpty()) {
            return Part.UNKNOWN;
        }
        return chairs || capacities.stream().anyMatch(SERVES::contains) ? Part.SERVING : Part.NOT_SERVING;
    }

    /** Arrived before item 5 means present from § 5 on; left after item 7 means present up to § 7. */
    private boolean isPresentAtItem(RecordedNode person) {
        Optional<Integer> item = board.child("item").number("paragraph");
        if (item.isEmpty()) {
            return true;
        }
        int from = person.number("arrived_before_item").orElse(Integer.MIN_VALUE);
        int to = person.number("left_after_item").orElse(Integer.MAX_VALUE);
        return from <= item.get() && item.get() <= to;
    }

    private boolean hasVoted(String name) {
        return board.list("votes").stream().anyMatch(vote -> names(vote.list("by_name"), name));
    }

    private static boolean names(List<RecordedNode> people, String name) {
        return people.stream().anyMatch(person -> Names.same(person.child("name"), name));
    }
}
