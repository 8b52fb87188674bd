package se.arendegang.memorandum;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.document.DocumentVersion;
import se.arendegang.memorandum.Memorandum.Section;
import se.arendegang.memorandum.Memorandum.StaffReportBlock;
import se.arendegang.memorandum.Memorandum.TextBlock;
import se.arendegang.proposal.Proposal;

/** The office's report as the memorandum quotes it, "i huvudsak" (DOC-03), with the office's own proposal (DOC-04). */
final class StaffReportBlocks {

    private StaffReportBlocks() {}

    static StaffReportBlock of(DocumentVersion report, Optional<Proposal> ownProposal) {
        var content = Content.of(report.content());
        var issuer = content.text("issuer") == null ? "Tjänsteutlåtande" : content.text("issuer");
        var sections = Sections.of(content.children("sections"));
        return new StaffReportBlock(
                issuer,
                content.text("lead_in"),
                sections,
                ownProposal.map(proposal -> own(issuer, proposal, sections)).orElse(null));
    }

    /** Null when the quoted sections say every point already. */
    private static @Nullable TextBlock own(String issuer, Proposal proposal, List<Section> sections) {
        var quoted = sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .reduce("", (one, other) -> one + "\n" + other);
        var points = proposal.points().stream().map(Proposal.Point::text).toList();
        return points.isEmpty() || points.stream().allMatch(point -> Paragraphs.says(quoted, point))
                ? null
                : new TextBlock(FixedPhrases.ownProposal(issuer), points);
    }
}
