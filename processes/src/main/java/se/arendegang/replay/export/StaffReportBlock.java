package se.arendegang.replay.export;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.DocumentVersion;
import se.arendegang.document.Documents;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.FormValues;

/** The office's report (tjänsteutlåtande) with its own points and sections. */
@Component
@Order(50)
class StaffReportBlock implements RoundBlocks {

    private final Documents documents;
    private final Proposals proposals;

    StaffReportBlock(Documents documents, Proposals proposals) {
        this.documents = documents;
        this.proposals = proposals;
    }

    @Override
    public void write(CaseFile file, int round, Block block) {
        documents.ofKind(file.id(), DocumentKind.STAFF_REPORT).map(CaseDocument::versions).stream()
                .flatMap(List::stream)
                .filter(version -> version.round() == round)
                .reduce((earlier, later) -> later)
                .ifPresent(version -> block.put("tjansteutlatande", report(file, version)));
    }

    private Block report(CaseFile file, DocumentVersion version) {
        var content = version.content();
        var values = new FormValues(content);
        return new Block()
                .put("issuer", content.get("issuer"))
                .put("date", content.get("date"))
                .put("lead_in", content.get("lead_in"))
                .put("proposed_decision_points", points(file, version.round()))
                .rows("sections", values.rows("sections"), StaffReportBlock::section)
                .extras(values.group("recorded").values());
    }

    private List<String> points(CaseFile file, int round) {
        return proposals.newest(file.id(), round, "office").stream()
                .filter(proposal -> proposal.round() == round)
                .flatMap(proposal -> proposal.points().stream())
                .map(Proposal.Point::text)
                .toList();
    }

    private static Block section(FormValues row) {
        return new Block()
                .put("level", row.values().get("level"))
                .put("heading", row.values().get("heading"))
                .put("text", row.values().get("text"))
                .extras(row.group("recorded").values())
                .extras(without(row.values()));
    }

    private static Map<String, Object> without(Map<String, Object> values) {
        var rest = new java.util.LinkedHashMap<>(values);
        rest.remove("recorded");
        return rest;
    }
}
