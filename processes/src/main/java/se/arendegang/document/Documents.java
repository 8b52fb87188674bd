package se.arendegang.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/** The documents. A changed text is a new version; nothing is overwritten. */
public interface Documents {

    /** Writes the next version of the case's one document of a kind; the same content again makes no new version. */
    CaseDocument write(
            CaseId id,
            int round,
            String kind,
            String title,
            Map<String, Object> content,
            String author,
            @Nullable LocalDate on);

    /** The case's document of a kind. */
    Optional<CaseDocument> ofKind(CaseId id, String kind);

    /** Its newest version in the round, or in the latest earlier round that has one. */
    Optional<DocumentVersion> newest(CaseId id, int round, String kind);

    Optional<CaseDocument> find(DocumentId id);

    /** All documents of a case in order. */
    List<CaseDocument> ofCase(CaseId id);

    /** Replaces the list of annexes of a round. */
    void listAnnexes(CaseId id, int round, List<Annex> annexes);

    List<Annex> annexes(CaseId id, int round);
}
