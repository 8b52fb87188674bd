package se.arendegang.replay.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.recorded.CaseDate;
import se.arendegang.recorded.CaseDates;

/** The blocks about the case as a whole: its number and title, who began it and who presents it. */
@Component
class HeadBlocks {

    private final CaseDates dates;

    HeadBlocks(CaseDates dates) {
        this.dates = dates;
    }

    void write(CaseFile file, Block root) {
        root.put("schema", "decision-path-case/1")
                .put("case_id", file.recordedId())
                .put("case_type", file.caseType().equals("other") ? null : file.caseType())
                .put(
                        "document",
                        new Block()
                                .put("dnr", file.dnr())
                                .put("title", file.title())
                                .extras(extra(file, "document")))
                .put(
                        "initiated_by",
                        new Block()
                                .put("as_written", file.initiatorAsWritten())
                                .put("body", file.initiator())
                                .extras(extra(file, "initiated_by")))
                .put("responsible_rotel", division(file))
                .put("presenting_commissioner", presenter(file))
                .put("decision_body", file.decisionBody())
                .put("preparing_body", file.preparingBody())
                .extras(Map.of("started_by", extra(file, "started_by")))
                .rows("dates", dates.of(file.id()), HeadBlocks::date);
    }

    private static Block division(CaseFile file) {
        var division = file.division();
        return new Block()
                .put("code", division == null ? null : division.code())
                .put("name", division == null ? null : division.name())
                .extras(extra(file, "responsible_rotel"));
    }

    private static Block presenter(CaseFile file) {
        var presenter = file.presenter();
        return new Block()
                .put("name", presenter == null ? null : presenter.name())
                .put("role", presenter == null ? null : presenter.role())
                .put("party", presenter == null ? null : presenter.party())
                .extras(extra(file, "presenting_commissioner"));
    }

    private static Block date(CaseDate date) {
        return new Block()
                .put("date", date.value())
                .put("as_written", date.asWritten())
                .put("event", date.event())
                .put("precision", date.precision())
                .put("time", date.time())
                .put("related_dnr", date.relatedDnr())
                .extras(date.extra());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> extra(CaseFile file, String block) {
        @Nullable Object kept = file.extra().get(block);
        return kept instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
