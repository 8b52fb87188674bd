package se.arendegang.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.negotiation.SuggestedText;
import se.arendegang.negotiation.SuggestedTexts;

/** What members propose instead, while the item is not over. */
@Component
class ProposedTexts implements SuggestedTexts {

    private final Listings listings;
    private final JdbcMemberProposals proposals;

    ProposedTexts(Listings listings, JdbcMemberProposals proposals) {
        this.listings = listings;
        this.proposals = proposals;
    }

    @Override
    public List<SuggestedText> of(CaseId id, int round) {
        return listings.newest(id, round)
                .filter(listing -> listing.round() == round && !listing.dealtWith())
                .map(listing -> proposals.of(listing.id()).stream()
                        .filter(MemberProposal::changesWords)
                        .map(one -> new SuggestedText("yrkande", one.by(), one.text()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<CaseId> cases() {
        return proposals.openCases();
    }
}
