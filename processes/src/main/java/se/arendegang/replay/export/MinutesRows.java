package se.arendegang.replay.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.ActionItem;
import se.arendegang.negotiation.Adjuster;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Presence;

/** Union minutes as a recorded case lists them. */
final class MinutesRows {

    private MinutesRows() {}

    static Block row(Minutes minutes) {
        var keeper = minutes.keeper();
        var next = minutes.next();
        return new Block()
                .put("id", minutes.key())
                .put("annex_no", minutes.annexNo())
                .put("minutes_no", minutes.number())
                .put("title", minutes.title())
                .put("dates", minutes.dates())
                .put("statutory_basis_as_written", minutes.statutoryBasis())
                .rows("present", minutes.present(), MinutesRows::presence)
                .rows(
                        "adjusters",
                        minutes.adjusters().stream().filter(Adjuster::named).toList(),
                        MinutesRows::adjuster)
                .put(
                        "keeper_of_minutes",
                        keeper == null
                                ? null
                                : new Block().put("name", keeper.name()).put("organisation", keeper.organisation()))
                .put("items", minutes.items())
                .put("union_views", minutes.unionViews())
                .rows("demands", minutes.demands(), MinutesRows::demand)
                .put("employer_answers", minutes.employerAnswers())
                .rows("action_items", minutes.actionItems(), MinutesRows::actionItem)
                .put(
                        "next_meeting",
                        next == null
                                ? null
                                : new Block()
                                        .put("date", next.date())
                                        .put("time", next.time())
                                        .put("purpose", next.purpose()))
                .put("union_final_position", position(minutes.finalPositions()))
                .put("central_negotiation_requested", minutes.centralRequested())
                .put("closing_date", minutes.closingDate())
                .extras(minutes.extra());
    }

    /** The schema has one position for all; several are written as a list. */
    private static @Nullable Object position(@Nullable List<Map<String, Object>> positions) {
        return positions == null || positions.isEmpty()
                ? null
                : positions.size() == 1 ? positions.getFirst() : positions;
    }

    private static Block presence(Presence person) {
        return new Block()
                .put("name", person.name())
                .put("organisation", person.organisation())
                .put("role", person.role())
                .put("side", person.side())
                .extras(person.extra());
    }

    private static Block adjuster(Adjuster adjuster) {
        return new Block()
                .put("name", adjuster.name())
                .put("for", adjuster.actsFor())
                .put("side", adjuster.side())
                .extras(adjuster.extra());
    }

    private static Block demand(Demand demand) {
        return new Block()
                .put("id", demand.key())
                .put("kind", demand.kind())
                .put("by", demand.by())
                .put("on_behalf_of", demand.onBehalfOf())
                .put("text", demand.text())
                .put("employer_answer", demand.answer())
                .put("employer_answer_text", demand.answerText())
                .put("received_as", demand.receivedAs())
                .extras(demand.extra());
    }

    private static Block actionItem(ActionItem item) {
        return new Block()
                .put("id", item.key())
                .put("what", item.what())
                .put("due", item.due())
                .put("delivered_on", item.deliveredOn())
                .extras(item.extra());
    }
}
