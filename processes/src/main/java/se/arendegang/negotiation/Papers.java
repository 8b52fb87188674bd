package se.arendegang.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.DocumentVersion;
import se.arendegang.document.Documents;
import se.arendegang.task.FormValues;

/** The papers on the table, as they read when they were laid there and as they read now. */
@Component
class Papers {

    private final Documents documents;

    Papers(Documents documents) {
        this.documents = documents;
    }

    /** A memorandum bears the title of its case. */
    static String name(CaseDocument document) {
        return document.kind().equals(DocumentKind.MEMORANDUM) ? "PM: " + document.title() : document.title();
    }

    /** The papers of one negotiation with their texts: whoever is at the table was sent them, whatever became of them since. */
    NegotiatedPaper read(PinnedPaper paper) {
        var pinned = Optional.ofNullable(paper.document()).flatMap(documents::find);
        var label = Objects.requireNonNullElse(paper.label(), "");
        var title = pinned.map(Papers::name).orElse(label);
        var text = version(paper).map(DocumentVersion::plainText).orElse(null);
        return new NegotiatedPaper(title, paper.version(), paper.sha256(), text, isChanged(paper), paper.dispatched());
    }

    /** What differs between a paper as it was laid on the table and the document now; nothing when it reads the same. */
    Optional<TextChange.Paper> change(PinnedPaper paper) {
        return Optional.ofNullable(paper.document())
                .filter(document -> isChanged(paper))
                .flatMap(documents::find)
                .map(now -> new TextChange.Paper(
                        now.title(),
                        Objects.requireNonNullElse(read(paper).text(), ""),
                        now.newest().plainText()));
    }

    /** Whether the document a paper was taken from reads otherwise now; that it has been signed changes no word. */
    boolean isChanged(PinnedPaper paper) {
        var document = Optional.ofNullable(paper.document()).flatMap(documents::find);
        var negotiated = version(paper).map(Papers::unsigned);
        return document.map(now -> !now.newest().sha256().equals(paper.sha256())
                        && !negotiated.equals(Optional.of(unsigned(now.newest()))))
                .orElse(false);
    }

    /** The points that the paper proposed to decide; none when it is no proposal, or recorded by name only. */
    List<String> points(PinnedPaper paper) {
        return version(paper)
                .map(version -> new FormValues(version.content()).lines("proposed_decision_points"))
                .orElse(List.of());
    }

    /** The points, or the whole text of a paper that has none. */
    List<String> proposed(PinnedPaper paper) {
        var points = points(paper);
        return points.isEmpty()
                ? version(paper).map(DocumentVersion::plainText).map(List::of).orElse(List.of())
                : points;
    }

    private Optional<DocumentVersion> version(PinnedPaper paper) {
        return Optional.ofNullable(paper.document())
                .flatMap(documents::find)
                .flatMap(document -> document.versions().stream()
                        .filter(version -> version.sha256().equals(paper.sha256()))
                        .findFirst());
    }

    private static Map<String, Object> unsigned(DocumentVersion version) {
        var words = new HashMap<>(version.content());
        words.keySet().removeAll(List.of("place_and_date", "signature"));
        return words;
    }
}
