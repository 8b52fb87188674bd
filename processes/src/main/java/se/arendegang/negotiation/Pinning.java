package se.arendegang.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentId;
import se.arendegang.document.Documents;
import se.arendegang.task.Option;

/** Lays papers on the table: of every version of the case's documents, oldest first. */
@Component
class Pinning {

    /** Sent for its views, not dispatched; everything else a person lays on the table is. */
    static final String DRAFT = "draft_for_views";

    private final Documents documents;

    Pinning(Documents documents) {
        this.documents = documents;
    }

    List<Option> choices(CaseId id) {
        var choices = new ArrayList<Option>();
        for (var document : documents.ofCase(id)) {
            for (var version : document.versions()) {
                choices.add(new Option(
                        document.id().value() + "/" + version.version(),
                        Papers.name(document) + ", version " + version.version()));
            }
        }
        return choices;
    }

    /** Pins a chosen version by its hash; a record that names its paper in words is kept in words. */
    PinnedPaper pinned(Entered row, boolean byAPerson) {
        var chosen = row.text("version");
        var label = row.text("label");
        var standing = row.text("standing");
        var dispatched = standing == null && !byAPerson ? null : !DRAFT.equals(standing);
        if (chosen == null || !chosen.contains("/")) {
            return new PinnedPaper(null, null, row.text("sha256"), label, row.day("on"), dispatched, row.extra());
        }
        var slash = chosen.indexOf('/');
        var number = Integer.parseInt(chosen.substring(slash + 1));
        var document = documents
                .find(new DocumentId(UUID.fromString(chosen.substring(0, slash))))
                .orElseThrow();
        return new PinnedPaper(
                document.id(), number, hash(document, number), label, row.day("on"), dispatched, row.extra());
    }

    private static String hash(CaseDocument document, int number) {
        return document.versions().stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow()
                .sha256();
    }
}
