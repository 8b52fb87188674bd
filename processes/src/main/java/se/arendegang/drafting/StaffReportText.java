package se.arendegang.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.FormValues;
import se.arendegang.task.Material;

/** The office's report as it stands, to read beside a form. */
@Component
public class StaffReportText {

    private final Documents documents;
    private final Proposals proposals;

    StaffReportText(Documents documents, Proposals proposals) {
        this.documents = documents;
        this.proposals = proposals;
    }

    public List<Material> of(CaseId id, int round) {
        var shown = new ArrayList<Material>();
        proposals
                .newest(id, round, "office")
                .map(Proposal::points)
                .filter(points -> !points.isEmpty())
                .ifPresent(points -> shown.add(new Material(
                        "Kontorets förslag till beslut",
                        points.stream().map(Proposal.Point::text).collect(Collectors.joining("\n\n")))));
        documents
                .newest(id, round, DocumentKind.STAFF_REPORT)
                .map(version -> new FormValues(version.content()))
                .ifPresent(content -> content.rows("sections")
                        .forEach(section -> shown.add(new Material(
                                section.text("heading").orElse("Tjänsteutlåtande"), section.textOrEmpty("text")))));
        return shown;
    }
}
