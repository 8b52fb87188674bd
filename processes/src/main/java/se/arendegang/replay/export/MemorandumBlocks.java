package se.arendegang.replay.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.document.Annex;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.DocumentVersion;
import se.arendegang.document.Documents;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.FormValues;

/** The rotel's memorandum: proposal, matter, preparation, views, signature, annexes, and the long part. */
@Component
@Order(10)
class MemorandumBlocks implements RoundBlocks {

    private final Documents documents;
    private final Proposals proposals;

    MemorandumBlocks(Documents documents, Proposals proposals) {
        this.documents = documents;
        this.proposals = proposals;
    }

    @Override
    public void write(CaseFile file, int round, Block block) {
        var content = version(file, round).map(DocumentVersion::content).orElse(Map.of());
        var typed = new FormValues(content);
        var recorded = typed.group("recorded");
        proposal(file, round).ifPresent(proposal -> block.put("proposed_decision", proposed(proposal)));
        block.put("matter", text(content, "matter", recorded))
                .put("preparation", text(content, "preparation", recorded))
                .put("views", views(content, recorded))
                .put("place_and_date", content.get("place_and_date"))
                .put("signature", content.get("signature"))
                .rows("annexes", documents.annexes(file.id(), round), MemorandumBlocks::annex)
                .put(
                        "long_part",
                        new Block()
                                .put("ARENDET", content.get("long_matter"))
                                .put("BEREDNING", content.get("long_preparation"))
                                .extras(recorded.group("long_part").values()));
    }

    private Optional<DocumentVersion> version(CaseFile file, int round) {
        return documents.ofKind(file.id(), DocumentKind.MEMORANDUM).map(CaseDocument::versions).stream()
                .flatMap(List::stream)
                .filter(version -> version.round() == round)
                .reduce((earlier, later) -> later);
    }

    private Optional<Proposal> proposal(CaseFile file, int round) {
        return proposals.newest(file.id(), round, "commissioner").filter(proposal -> proposal.round() == round);
    }

    private static Block proposed(Proposal proposal) {
        return new Block()
                .put("lead_in", proposal.leadIn())
                .rows("points", proposal.points(), MemorandumBlocks::point)
                .extras(proposal.extra());
    }

    private static Block point(Proposal.Point point) {
        return new Block()
                .put("nr", point.nr())
                .put("text", point.text())
                .put("body", point.decidingBody())
                .put("condition", point.condition())
                .extras(point.extra());
    }

    private static Block text(Map<String, Object> content, String key, FormValues recorded) {
        var beside = recorded.group(key).values();
        return new Block()
                .put("heading", beside.get("heading"))
                .put("text", content.get(key))
                .extras(beside);
    }

    private static Block views(Map<String, Object> content, FormValues recorded) {
        var beside = recorded.group("views").group("repeated_proposal").values();
        var repeated =
                new Block().put("lead_in", content.get("repeated_lead_in")).extras(beside);
        var views = new Block()
                .put("heading", recorded.group("views").values().get("heading"))
                .put("text", content.get("views"))
                .put("repeated_proposal", repeated);
        return views.extras(recorded.group("views").values());
    }

    private static Block annex(Annex annex) {
        return new Block()
                .put("nr", annex.nr())
                .put("title", annex.title())
                .put("label", annex.label())
                .extras(annex.extra());
    }
}
