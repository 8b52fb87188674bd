package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Material;
import se.arendegang.text.InWords;

/** What was to be done until the next sitting (path.md N-03): shown as delivered or not before the parties meet again. */
@Service
@Transactional
public class ActionItems {

    private final JdbcAttendance items;
    private final NegotiationLines lines;
    private final CaseFiles cases;

    ActionItems(JdbcAttendance items, NegotiationLines lines, CaseFiles cases) {
        this.items = items;
        this.lines = lines;
        this.cases = cases;
    }

    /** All of a negotiation in the order of its minutes. */
    public List<PromisedItem> of(Negotiation negotiation) {
        var all = new ArrayList<PromisedItem>();
        negotiation
                .minutes()
                .forEach(minutes ->
                        minutes.actionItems().forEach(item -> all.add(new PromisedItem(minutes.id(), item))));
        return all;
    }

    /** To be read while the next minutes are written; empty when nothing was to be done. */
    Optional<Material> before(Negotiation negotiation) {
        var all = of(negotiation);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Material(
                        "Åtgärder från tidigare möten",
                        all.stream().map(ActionItems::line).collect(Collectors.joining("\n\n"))));
    }

    private static String line(PromisedItem promised) {
        var item = promised.item();
        return item.what()
                + (item.due() == null ? "" : ", senast den " + InWords.day(item.due()))
                + (item.deliveredOn() == null
                        ? ": inte levererat"
                        : ": levererat den " + InWords.day(item.deliveredOn()));
    }

    public boolean mayDeliver(Actor actor) {
        return actor.has(Role.HR) || actor.has(Role.CASE_OFFICER) || actor.has(Role.DIRECTOR);
    }

    /**
     * Notes that an item has been delivered. Repeatable: the newest day counts.
     *
     * @throws IllegalArgumentException when the actor may not, or the item cannot be told from others
     */
    public void deliver(Negotiation negotiation, PromisedItem promised, Actor actor, @Nullable LocalDate on) {
        var key = promised.item().key();
        if (!mayDeliver(actor) || key == null || !of(negotiation).contains(promised)) {
            throw new IllegalArgumentException("no such item to deliver for " + actor.name());
        }
        var day = on == null ? cases.today(negotiation.caseId()) : on;
        items.deliver(promised.minutes(), key, day);
        lines.delivered(
                negotiation.caseId(),
                negotiation.id(),
                String.valueOf(promised.item().what()),
                actor,
                day);
    }
}
