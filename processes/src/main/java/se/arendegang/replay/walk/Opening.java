package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.Division;
import se.arendegang.casefile.NewCase;
import se.arendegang.casefile.Presenter;
import se.arendegang.identity.Actor;
import se.arendegang.recorded.CaseDate;
import se.arendegang.recorded.CaseDates;
import se.arendegang.recorded.CaseLinks;
import se.arendegang.recorded.RecordedBlocks;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.tree.RecordedNode;

/** Opens the case of a file with all that is true of it from the beginning, and starts its path. */
@Component
class Opening {

    private static final Set<String> DATE_KEYS =
            Set.of("date", "as_written", "event", "precision", "time", "related_dnr");

    private final CaseFiles cases;
    private final CaseDates dates;
    private final CaseLinks links;
    private final RecordedBlocks blocks;
    private final Seating seating;
    private final IncomingOfCase incoming;

    Opening(
            CaseFiles cases,
            CaseDates dates,
            CaseLinks links,
            RecordedBlocks blocks,
            Seating seating,
            IncomingOfCase incoming) {
        this.cases = cases;
        this.dates = dates;
        this.links = links;
        this.blocks = blocks;
        this.seating = seating;
        this.incoming = incoming;
    }

    @Transactional
    public CaseFile open(RecordedCase recorded, Actor actor, @Nullable LocalDate clock) {
        var root = recorded.root();
        var file = cases.open(newCase(recorded, clock), actor);
        dates.note(file.id(), root.list("dates").stream().map(Opening::date).toList());
        root.list("dates")
                .forEach(date -> date.optionalText("related_dnr")
                        .ifPresent(dnr -> links.link(
                                file.id(),
                                "related",
                                dnr,
                                date.optionalText("as_written").orElse(null))));
        keepTheRest(file.id(), root);
        seating.seat(root);
        incoming.receive(file, root);
        return file;
    }

    private static NewCase newCase(RecordedCase recorded, @Nullable LocalDate clock) {
        var root = recorded.root();
        var initiated = root.child("initiated_by");
        return new NewCase(
                recorded.dnr(),
                recorded.title(),
                root.optionalText("case_type").orElse("other"),
                root.at("started_by.route").asText().orElse("office"),
                recorded.caseId(),
                root.text("decision_body"),
                preparingBody(root),
                initiated.optionalText("body").orElse(null),
                initiated.optionalText("as_written").orElse(null),
                division(root.child("responsible_rotel")),
                presenter(root.child("presenting_commissioner")),
                false,
                isForCouncil(root),
                null,
                clock,
                null,
                extra(root));
    }

    private static boolean isForCouncil(RecordedNode root) {
        return root.has("kommunfullmaktige")
                || root.list("rounds").stream()
                        .anyMatch(round -> round.optionalText("because")
                                .filter("aterremiss_kf"::equals)
                                .isPresent());
    }

    private static @Nullable String preparingBody(RecordedNode root) {
        return root.optionalText("preparing_body")
                .orElse(root.child("borgarradsberedningen").isEmpty() ? null : "Borgarrådsberedningen");
    }

    private static @Nullable Division division(RecordedNode node) {
        var code = node.optionalText("code").orElse(null);
        var name = node.optionalText("name").orElse(null);
        return code == null && name == null ? null : new Division(code, name);
    }

    private static @Nullable Presenter presenter(RecordedNode node) {
        return node.optionalText("name")
                .map(name -> new Presenter(
                        name,
                        node.optionalText("role").orElse(null),
                        node.optionalText("party").orElse(null)))
                .orElse(null);
    }

    private static Map<String, Object> extra(RecordedNode root) {
        var extra = new LinkedHashMap<String, Object>();
        extra.put("document", root.child("document").extras(Set.of("dnr", "title")));
        extra.put("initiated_by", root.child("initiated_by").extras(Set.of("body", "as_written")));
        extra.put("responsible_rotel", root.child("responsible_rotel").extras(Set.of("code", "name")));
        extra.put(
                "presenting_commissioner",
                root.child("presenting_commissioner").extras(Set.of("name", "role", "party")));
        extra.put("started_by", root.child("started_by").extras(IncomingFacts.registered(root)));
        root.optionalText("case_type").filter("other"::equals).ifPresent(type -> extra.put("case_type", type));
        extra.values().removeIf(kept -> kept instanceof Map<?, ?> map && map.isEmpty());
        return extra;
    }

    private static CaseDate date(RecordedNode row) {
        var extra = new LinkedHashMap<String, Object>();
        row.extras(DATE_KEYS).forEach((key, value) -> {
            if (value != null) {
                extra.put(key, value);
            }
        });
        return new CaseDate(
                row.optionalText("date").orElse(""),
                row.optionalText("as_written").orElse(null),
                row.optionalText("event").orElse(null),
                row.optionalText("precision").orElse(null),
                row.optionalText("time").orElse(null),
                row.optionalText("related_dnr").orElse(null),
                extra);
    }

    /** Free-form blocks, and whatever else the file has at its top level that no step asks for. */
    private void keepTheRest(CaseId id, RecordedNode root) {
        root.extras(TopLevel.WALKED).forEach((key, content) -> {
            if (content != null) {
                blocks.keep(id, 1, key, content);
            }
        });
    }
}
