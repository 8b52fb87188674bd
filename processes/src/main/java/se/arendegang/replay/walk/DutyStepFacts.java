package se.arendegang.replay.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.replay.tree.RecordedNode;

/**
 * The duty to negotiate. A file of the core table states none; where it has minutes of a negotiation the duty follows from
 * them, is marked as not stated, and is never exported.
 */
@Component
class DutyStepFacts implements StepFacts {

    private static final Pattern PARAGRAPH = Pattern.compile("§\\s*(11|12|13|14|19|38)|(11|12|13|14|19|38)\\s*§");
    private static final Set<String> OF_THEIR_OWN = Set.of("meetings", "duty", "negotiations");

    @Override
    public String element() {
        return DraftingProcess.Task.CONFIRM_NEGOTIATION_DUTY;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !pass.block("mbl").isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var mbl = step.pass().block("mbl");
        var duties = mbl.list("duty");
        var rows = duties.isEmpty()
                ? concluded(mbl)
                : duties.stream().map(duty -> row(duty, mbl)).toList();
        if (rows.isEmpty()) {
            return Deed.SILENT;
        }
        var owed = rows.stream().anyMatch(row -> !"none".equals(row.get("basis")));
        var first = rows.getFirst();
        return Deed.of(owed ? "owed" : "not_owed")
                .with("duties", rows)
                .with("reason", owed ? null : first.getOrDefault("reason", Doer.SILENT))
                .beside("mbl", mbl.extras(OF_THEIR_OWN))
                .on(duties.isEmpty() ? null : Pass.day(duties.getFirst(), "decided_on"))
                .by(
                        duties.isEmpty()
                                ? null
                                : duties.getFirst()
                                        .optionalText("decided_by_role")
                                        .orElse(null));
    }

    private static Map<String, @Nullable Object> row(RecordedNode duty, RecordedNode mbl) {
        var row = new LinkedHashMap<String, @Nullable Object>(Pass.plain(duty));
        var unions = new LinkedHashSet<String>();
        mbl.list("negotiations").stream()
                .filter(negotiation -> negotiation.optionalText("duty").equals(duty.optionalText("id")))
                .forEach(negotiation -> negotiation
                        .list("by_union")
                        .forEach(union -> union.optionalText("union").ifPresent(unions::add)));
        row.put("parties", unions.isEmpty() ? present(mbl) : List.copyOf(unions));
        return row;
    }

    private static List<Map<String, @Nullable Object>> concluded(RecordedNode mbl) {
        var minutes = mbl.list("meetings");
        if (minutes.isEmpty() || mbl.list("negotiations").stream().anyMatch(node -> node.has("duty"))) {
            return List.of();
        }
        var basis = minutes.stream()
                .flatMap(meeting -> meeting.optionalText("statutory_basis_as_written").stream())
                .flatMap(text -> PARAGRAPH.matcher(text).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(paragraph -> paragraph.equals("14") ? "11" : paragraph)
                .findFirst()
                .orElse(null);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("gates", "board");
        row.put("basis", basis);
        row.put("parties", present(mbl));
        row.put("reason", Doer.SILENT);
        row.put("stated", false);
        return List.of(row);
    }

    /** The unions that took part locally, when nobody says who the parties were. */
    private static List<String> present(RecordedNode mbl) {
        var unions = new ArrayList<String>();
        var central = FiledNegotiation.centralOf(mbl);
        for (var minutes : mbl.list("meetings")) {
            if (central.contains(minutes.optionalText("id").orElse(""))) {
                continue;
            }
            minutes.list("present").stream()
                    .filter(person -> person.optionalText("side").orElse("").equals("union"))
                    .flatMap(person -> person.optionalText("organisation").stream())
                    .filter(union -> !unions.contains(union))
                    .forEach(unions::add);
        }
        return unions;
    }
}
