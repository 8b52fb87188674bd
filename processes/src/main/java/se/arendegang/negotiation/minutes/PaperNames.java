package se.arendegang.negotiation.minutes;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.negotiation.PinnedPaper;

/** What minutes call a paper on the table: as whoever laid it there did, otherwise by what it is. */
@Component
class PaperNames {

    private final Documents documents;

    PaperNames(Documents documents) {
        this.documents = documents;
    }

    String of(PinnedPaper paper) {
        var label = paper.label();
        return label != null
                ? label
                : Optional.ofNullable(paper.document())
                        .flatMap(documents::find)
                        .map(PaperNames::name)
                        .orElse("underlaget");
    }

    private static String name(CaseDocument document) {
        if (document.kind().equals(DocumentKind.STAFF_REPORT)) {
            return "tjänsteutlåtande";
        }
        return document.kind().equals(DocumentKind.MEMORANDUM) ? "PM" : document.title();
    }
}
