package se.arendegang.ui.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.Stage;
import se.arendegang.document.Annex;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentVersion;
import se.arendegang.document.Documents;
import se.arendegang.identity.Actor;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;

/**
 * The papers of a case that a person may read. At the board: the rounds that came to it. Outside: public papers, all
 * papers once the case is finally dealt with (TF 2 kap. 10 §), and what the own union negotiates on (MBL 18 §).
 */
@Component
class PapersInSight {

    private final Documents documents;
    private final Proposals proposals;
    private final Listings listings;
    private final Negotiations negotiations;

    PapersInSight(Documents documents, Proposals proposals, Listings listings, Negotiations negotiations) {
        this.documents = documents;
        this.proposals = proposals;
        this.listings = listings;
        this.negotiations = negotiations;
    }

    List<CaseDocument> documents(CaseFile file, Actor actor) {
        var all = documents.ofCase(file.id());
        if (CaseSight.isInside(actor)) {
            var last = lastRound(file, actor);
            return having(all, (document, version) -> version.round() <= last);
        }
        var pinned = negotiations.ofCase(file.id(), actor).stream()
                .flatMap(negotiation -> negotiation.papers().stream())
                .map(paper -> paper.document() + "/" + paper.version())
                .collect(Collectors.toSet());
        return having(
                all,
                (document, version) -> isFinallyDealtWith(file)
                        || document.publicity().equals("public")
                        || pinned.contains(document.id() + "/" + version.version()));
    }

    /** What a paper counts as: preparatory papers become public when the case is finally dealt with. */
    String publicity(CaseFile file, CaseDocument document) {
        return document.publicity().equals("draft") && isFinallyDealtWith(file) ? "public" : document.publicity();
    }

    List<Annex> annexes(CaseFile file, Actor actor) {
        return CaseSight.isInside(actor) || isFinallyDealtWith(file)
                ? documents.annexes(file.id(), lastRound(file, actor))
                : List.of();
    }

    List<Proposal> proposals(CaseFile file, Actor actor) {
        var last = lastRound(file, actor);
        return proposals.ofCase(file.id()).stream()
                .filter(proposal -> proposal.round() <= last)
                .toList();
    }

    private int lastRound(CaseFile file, Actor actor) {
        return CaseSight.isOnlyAtTheBoard(actor)
                ? listings.ofCase(file.id()).stream()
                        .filter(listing -> listing.meeting() != null)
                        .mapToInt(Listing::round)
                        .max()
                        .orElse(0)
                : file.round();
    }

    private static boolean isFinallyDealtWith(CaseFile file) {
        return file.stage().compareTo(Stage.AFTER_DECISION) >= 0
                && !file.status().equals("withdrawn");
    }

    private interface Rule {
        boolean shows(CaseDocument document, DocumentVersion version);
    }

    private static List<CaseDocument> having(List<CaseDocument> all, Rule rule) {
        return all.stream()
                .map(document -> document.withVersions(version -> rule.shows(document, version)))
                .filter(document -> !document.versions().isEmpty())
                .toList();
    }
}
