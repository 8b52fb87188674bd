package se.arendegang.ui.meeting;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arendegang.draft.PrivateDrafts;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.MemberProposal;
import se.arendegang.meeting.MemberProposals;
import se.arendegang.meeting.NewMemberProposal;
import se.arendegang.negotiation.LeftText;
import se.arendegang.negotiation.Unnegotiated;
import se.arendegang.task.FormValues;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.form.KeptForm;
import se.arendegang.ui.login.SignedIn;

/** What the screen of a sitting asks about proposals, always as whoever is logged in. */
@Component
class ProposalDesk {

    private final MemberProposals proposals;
    private final Unnegotiated unnegotiated;
    private final PrivateDrafts drafts;
    private final SignedIn signedIn;

    ProposalDesk(MemberProposals proposals, Unnegotiated unnegotiated, PrivateDrafts drafts, SignedIn signedIn) {
        this.unnegotiated = unnegotiated;
        this.proposals = proposals;
        this.drafts = drafts;
        this.signedIn = signedIn;
    }

    List<MemberProposal> of(Listing listing) {
        return proposals.of(listing.id());
    }

    List<LeftText> left(Listing listing) {
        return listing.dealtWith() ? List.of() : unnegotiated.of(listing.caseId());
    }

    boolean mayHandIn(Listing listing) {
        return proposals.mayHandIn(listing, signedIn.actor());
    }

    boolean mayWithdraw(Listing listing, MemberProposal one) {
        return proposals.mayWithdraw(listing, one, signedIn.actor());
    }

    /** Whether the person has something lying here that is not handed in. */
    boolean hasBegun(Listing listing) {
        return drafts.find(place(listing), signedIn.actor()).isPresent();
    }

    KeptForm form(Listing listing, FormFields fields) {
        return new KeptForm(place(listing), fields, usual(), drafts, signedIn.actor());
    }

    /** A member proposes in the own name; the secretary enters what somebody says. */
    private FormValues usual() {
        var actor = signedIn.actor();
        return actor.has(Role.BODY_SECRETARY)
                ? FormValues.of("received_as", "oral")
                : FormValues.of("received_as", "portal").and("by", List.of(Map.of("name", actor.name())));
    }

    private static String place(Listing listing) {
        return "proposal/" + listing.id().value();
    }

    void handIn(Listing listing, NewMemberProposal said) {
        proposals.handIn(listing.id(), said, signedIn.actor());
    }

    void withdraw(MemberProposal one) {
        proposals.withdraw(one, signedIn.actor());
    }
}
