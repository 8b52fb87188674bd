package se.arendegang.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/** A document and its versions, oldest first. {@code kind} is one of {@link DocumentKind}'s codes. */
public record CaseDocument(
        DocumentId id,
        @Nullable CaseId caseId,
        String kind,
        String title,
        @Nullable String label,
        @Nullable String number,
        String publicity,
        @Nullable LocalDate happenedOn,
        List<DocumentVersion> versions,
        Map<String, Object> extra) {

    public DocumentVersion newest() {
        return versions.getLast();
    }

    /** The same document with only some of its versions, maybe none. */
    public CaseDocument withVersions(Predicate<DocumentVersion> shown) {
        var some = versions.stream().filter(shown).toList();
        return new CaseDocument(id, caseId, kind, title, label, number, publicity, happenedOn, some, extra);
    }
}
