package se.arendegang.negotiation.promise;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentId;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.DocumentVersion;
import se.arendegang.document.Documents;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.EmployerAnswer;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationLines;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.PinnedPaper;
import se.arendegang.task.Option;

/** What became of each granted demand (path.md N-06): the minutes say "se ärendet", this shows the words. */
@Service
@Transactional
public class Promises {

    private static final List<String> GRANTED = List.of(EmployerAnswer.GRANTED.code(), EmployerAnswer.PARTLY.code());

    private final JdbcPromises promises;
    private final Negotiations negotiations;
    private final NegotiationLines lines;
    private final Documents documents;
    private final CaseFiles cases;
    private final Clock clock;

    Promises(
            JdbcPromises promises,
            Negotiations negotiations,
            NegotiationLines lines,
            Documents documents,
            CaseFiles cases,
            Clock clock) {
        this.promises = promises;
        this.negotiations = negotiations;
        this.lines = lines;
        this.documents = documents;
        this.cases = cases;
        this.clock = clock;
    }

    /** All granted demands in the order of the minutes; none for who may not see the negotiation. */
    @Transactional(readOnly = true)
    public List<Promise> of(Negotiation negotiation, Actor actor) {
        return negotiations.maySee(negotiation, actor)
                ? granted(negotiation).stream()
                        .map(demand -> new Promise(
                                demand,
                                promises.find(demand.id())
                                        .flatMap(link -> change(negotiation, link))
                                        .orElse(null)))
                        .toList()
                : List.of();
    }

    /** Showing a version lays it open to the unions at the table, so it is for those who write the text. */
    public boolean mayShow(Actor actor) {
        return actor.has(Role.HR) || actor.has(Role.CASE_OFFICER) || actor.has(Role.DIRECTOR);
    }

    /** The versions of the case's documents that are not what was negotiated on. */
    @Transactional(readOnly = true)
    public List<Option> versions(Negotiation negotiation) {
        var options = new ArrayList<Option>();
        for (var document : documents.ofCase(negotiation.caseId())) {
            if (!isOpenToTheTable(negotiation, document)) {
                continue;
            }
            for (var version : document.versions().reversed()) {
                if (pinned(negotiation, document).stream()
                        .noneMatch(p -> version.sha256().equals(p.sha256()))) {
                    options.add(new Option(
                            document.id().value() + "/" + version.version(),
                            document.title() + ", version " + version.version()));
                }
            }
        }
        return options;
    }

    /**
     * Shows which version holds the change. Shown again, the newest counts.
     *
     * @param version one of {@link #versions}
     * @throws IllegalArgumentException when the actor may not, the demand was not granted, or there is no such version
     */
    public void show(Negotiation negotiation, DemandId id, String version, Actor actor) {
        var known = granted(negotiation).stream().anyMatch(demand -> demand.id().equals(id))
                && versions(negotiation).stream()
                        .anyMatch(option -> option.value().equals(version));
        if (!mayShow(actor) || !known) {
            throw new IllegalArgumentException("only the change of a granted demand is shown, by who writes the text");
        }
        var slash = version.indexOf('/');
        var document = documents
                .find(new DocumentId(UUID.fromString(version.substring(0, slash))))
                .orElseThrow();
        var changed = version(document, Integer.parseInt(version.substring(slash + 1)))
                .orElseThrow();
        promises.show(
                id,
                document.id(),
                changed.version(),
                changed.sha256(),
                actor.name(),
                clock.instant().atOffset(ZoneOffset.UTC));
        var caseId = negotiation.caseId();
        lines.changeShown(caseId, negotiation.id(), document.title(), changed.version(), actor, cases.today(caseId));
    }

    private static List<Demand> granted(Negotiation negotiation) {
        return negotiation.minutes().stream()
                .flatMap(minutes -> minutes.demands().stream())
                .filter(demand -> demand.answer() != null && GRANTED.contains(demand.answer()))
                .toList();
    }

    private Optional<Promise.Change> change(Negotiation negotiation, JdbcPromises.Link link) {
        return documents.find(link.document()).map(document -> {
            var after = version(document, link.version()).map(DocumentVersion::plainText);
            return new Promise.Change(
                    document.title(),
                    link.version(),
                    before(negotiation, document),
                    after.orElse(""),
                    link.shownBy(),
                    link.at());
        });
    }

    /** Never another office's working paper: what was on the table, the office's report, and what is public. */
    private static boolean isOpenToTheTable(Negotiation negotiation, CaseDocument document) {
        return !pinned(negotiation, document).isEmpty()
                || document.kind().equals(DocumentKind.STAFF_REPORT)
                || document.publicity().equals("public");
    }

    /** What was on the table; nothing when this document was not, as nobody showed what it read before. */
    private static String before(Negotiation negotiation, CaseDocument document) {
        return pinned(negotiation, document).stream()
                .flatMap(paper ->
                        document.versions().stream().filter(one -> one.sha256().equals(paper.sha256())))
                .findFirst()
                .map(DocumentVersion::plainText)
                .orElse("");
    }

    private static List<PinnedPaper> pinned(Negotiation negotiation, CaseDocument document) {
        return negotiation.papers().stream()
                .filter(paper -> document.id().equals(paper.document()))
                .toList();
    }

    private static Optional<DocumentVersion> version(CaseDocument document, int number) {
        return document.versions().stream()
                .filter(one -> one.version() == number)
                .findFirst();
    }
}
