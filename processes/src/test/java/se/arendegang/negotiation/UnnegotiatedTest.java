package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.audit.AuditTrail;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MemberProposal;
import se.arendegang.meeting.MemberProposals;
import se.arendegang.meeting.NewMemberProposal;
import se.arendegang.meeting.Proposer;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.FormValues;

class UnnegotiatedTest {

    private static final Actor SECRETARY = NegotiationTable.person("Sekreterare", Role.BODY_SECRETARY, null);
    private static final Actor MEMBER = NegotiationTable.person("Ledamot B1", Role.BOARD_MEMBER, null);

    private final NegotiationTable table = new NegotiationTable("se.arendegang.council");
    private final Unnegotiated unnegotiated = table.inside.get(Unnegotiated.class);
    private final MemberProposals proposals = table.inside.get(MemberProposals.class);

    @BeforeEach
    void negotiatedAndConcluded() {
        var points = List.of(new Proposal.Point(1, "En enhet inrättas.", null, null, null, Map.of()));
        table.inside.get(Proposals.class).propose(table.caseId, 1, "office", null, points, null, Map.of());
        table.begin(HR);
        table.inside.sql.sql("update negotiation set state = 'concluded'").update();
        table.inside.sql.sql("update case_file set stage = 'executive_board'").update();
    }

    @AfterEach
    void close() {
        table.close();
    }

    private Listing listing() {
        return table.inside.get(Listings.class).list(table.caseId, 1, 1, null, null);
    }

    private MemberProposal handIn(String kind, String text, Actor actor) {
        var by = List.of(new Proposer("Ledamot B1", "B"));
        return proposals.handIn(listing().id(), new NewMemberProposal(kind, by, text, "oral"), actor);
    }

    @Test
    void aProposalOfOwnWordsIsNotNegotiatedUntilSomebodyHasJudgedIt() {
        handIn("tillagg", "Enheten inrättas i två steg.", SECRETARY);

        var left = unnegotiated.of(table.caseId);
        assertThat(left).singleElement().satisfies(one -> {
            assertThat(one.negotiation()).isEqualTo(table.only().id());
            assertThat(one.negotiated()).isEqualTo("En enhet inrättas.");
            assertThat(one.sentence())
                    .isEqualTo("Detta är inte förhandlat: yrkande från Ledamot B1 (B)."
                            + " Arbetsgivaren bedömer om en ny förhandling behövs.");
        });
        assertThat(unnegotiated.all()).isEqualTo(left);
        assertThat(table.inside.get(AuditTrail.class).ofCase(table.caseId.value()))
                .anySatisfy(line -> assertThat(line.text()).contains("Detta är inte förhandlat"));

        judge("no", left);
        assertThat(unnegotiated.of(table.caseId)).isEmpty();
        handIn("tillagg", "Enheten inrättas i tre steg.", SECRETARY);
        assertThat(unnegotiated.of(table.caseId))
                .as("what was judged is the text that was on screen, no other")
                .hasSize(1);
    }

    private void judge(String answer, List<LeftText> seen) {
        var covers = seen.stream().map(LeftText::fingerprint).toList();
        var text = new ChangedText("yrkande", "två steg", answer.equals("yes"), "ryms inom", covers);
        assertThat(table.inside.get(Renegotiation.class).judgeNow(table.only(), text, HR))
                .isTrue();
    }

    @Test
    void toSupportOrTurnDownOrSayTheSameInOtherLinesLeavesNothing() {
        handIn("bifall", "", MEMBER);
        handIn("avslag", "Förslaget ska avslås.", MEMBER);
        handIn("andring", "En  enhet\ninrättas.", MEMBER);
        assertThat(unnegotiated.of(table.caseId)).isEmpty();
    }

    @Test
    void whatIsWithdrawnOrDecidedIsNoLongerOnItsWay() {
        var one = handIn("andring", "Två enheter inrättas.", MEMBER);
        proposals.withdraw(one, MEMBER);
        assertThat(unnegotiated.of(table.caseId)).isEmpty();
        assertThat(proposals.of(listing().id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.isWithdrawn()).isTrue());

        handIn("andring", "Tre enheter inrättas.", MEMBER);
        table.inside.get(Listings.class).dealtWith(listing().id());
        assertThat(unnegotiated.of(table.caseId)).isEmpty();
    }

    @Test
    void aYesOpensANewNegotiationWhoseObstacleStandsInstead() {
        handIn("andring", "Två enheter inrättas.", SECRETARY);
        judge("yes", unnegotiated.of(table.caseId));
        assertThat(unnegotiated.of(table.caseId)).isEmpty();
        assertThat(table.obstacles.of(table.caseId, "board")).isNotEmpty();
    }

    @Test
    void pointsOfThePreparingBodysOwnAreNotNegotiatedEither() {
        table.inside.sql.sql("update case_file set stage = 'council_of_mayors'").update();
        table.done(
                table.ask(table.caseId.subject(), CouncilOfMayorsProcess.Task.RECORD_BEREDNING, "", 1),
                "not_supported",
                FormValues.of("own_points", List.of("En enhet inrättas.", "Bemanningen utreds.")),
                SECRETARY,
                MARCH_2);
        assertThat(unnegotiated.of(table.caseId))
                .extracting(
                        left -> left.suggested().occasion(),
                        left -> left.suggested().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("beredning", "En enhet inrättas.\nBemanningen utreds."));
    }

    @Test
    void whatWasWithdrawnStaysSoWhenAnOlderFormIsKept() {
        var one = handIn("andring", "Två enheter inrättas.", MEMBER);
        var before = listing();
        proposals.withdraw(one, MEMBER);
        table.inside.get(Listings.class).save(before);
        assertThat(proposals.of(before.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.isWithdrawn()).isTrue());
    }

    @Test
    void twoWhoHandInAndOneWhoKeepsTheFormOfTheSittingLoseNothing() {
        handIn("bifall", "", MEMBER);
        handIn("avslag", "", SECRETARY);
        var before = listing();
        handIn("tillagg", "Enheten följs upp.", MEMBER);
        table.inside.get(Listings.class).save(before);
        assertThat(proposals.of(before.id())).extracting(MemberProposal::key).containsExactly("y-1", "y-2", "y-3");
    }
}
