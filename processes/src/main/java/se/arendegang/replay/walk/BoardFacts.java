package se.arendegang.replay.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arendegang.replay.tree.RecordedNode;
import se.arendegang.replay.words.SchemaWords;

/** What a file says of the case in kommunstyrelsen, as a row of the meeting's form. */
final class BoardFacts {

    private static final Set<String> OF_THE_SITTING = Set.of("meeting", "minutes", "item", "items", "decision");
    private static final Set<String> OF_THE_ITEM = Set.of("late");

    private BoardFacts() {}

    static RecordedNode block(Pass pass) {
        return pass.block("kommunstyrelsen");
    }

    static Optional<String> outcome(Pass pass) {
        return block(pass).at("decision.outcome").asText().flatMap(SchemaWords.BOARD::outcome);
    }

    static Map<String, @Nullable Object> itemRow(Pass pass) {
        var board = block(pass);
        var decision = board.child("decision");
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.putAll(board.extras(OF_THE_SITTING));
        row.putAll(board.child("item").extras(OF_THE_ITEM));
        row.remove("decision_date");
        row.put("outcome", outcome(pass).orElse(null));
        row.put("reason", decision.child("reason").plain());
        row.put(
                "remand_to",
                outcome(pass)
                        .filter("remanded"::equals)
                        .map(o -> remandTo(pass))
                        .orElse(null));
        row.put("points", points(decision));
        row.put("statements", board.child("items").plain());
        row.put("appeal", board.at("minutes.notice.appeal").plain());
        if (pass.last()) {
            row.put("assignments", pass.whole().child("assignments").plain());
        }
        var free = board.child("outcome").plain();
        if (free != null) {
            row.put("recorded", Map.of("outcome", free));
        }
        return row;
    }

    private static @Nullable Object points(RecordedNode decision) {
        if (!decision.child("points").isList()) {
            return null;
        }
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var point : decision.list("points")) {
            var row = new LinkedHashMap<String, @Nullable Object>(Pass.plain(point));
            var word = point.optionalText("outcome");
            word.flatMap(SchemaWords.BOARD::outcome).ifPresent(code -> row.put("outcome", code));
            rows.add(row);
        }
        return rows;
    }

    private static String remandTo(Pass pass) {
        var next = pass.next().optionalText("to_stage").orElse(null);
        return Stages.ofWord(next) == 1 ? "council_of_mayors" : "drafting";
    }

    static List<RecordedNode> postings(Pass pass) {
        return block(pass).at("minutes.notice.postings").elements();
    }
}
