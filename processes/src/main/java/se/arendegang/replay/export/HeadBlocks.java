package se.arendegang.replay.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.intake.Intake;
import se.arendegang.recorded.CaseDate;
import se.arendegang.recorded.CaseDates;

/** The blocks about the case as a whole: its number and title, who began it and who presents it. */
@Component
class HeadBlocks {

    private final CaseDates dates;
    private final Intake intake;

    HeadBlocks(CaseDates dates, Intake intake) {
        this.dates = dates;
        this.intake = intake;
    }

    void write(CaseFile file, Block root) {
        root.put("schema", "decision-path-case/1")
                .put("case_id", file.recordedId())
                .put("case_type", file.caseType().equals("other") ? file.extra().get("case_type") : file.caseType())
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
                .put("started_by", startedBy(file))
                .rows("dates", dates.of(file.id()), HeadBlocks::date);
    }

    /** What came in is told by its own register; a case may have been joined by more later. */
    private Block startedBy(CaseFile file) {
        var block = new Block();
        if (file.recordedId() != null) {
            intake.ofCase(file.id()).stream()
                    .findFirst()
                    .ifPresent(document -> block.put("from", document.sender())
                            .put("kind", document.kind())
                            .put("received_on", document.receivedOn())
                            .put("answer_due", document.answerDue()));
        }
        return block.extras(extra(file, "started_by"));
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
