package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;
import static se.arendegang.negotiation.NegotiationTable.TECHNICAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.OpenReview;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.Material;
import se.arendegang.union.Agreed;
import se.arendegang.union.AgreementKind;
import se.arendegang.union.Agreements;
import se.arendegang.union.UnionAgreement;
import se.arendegang.union.Unions;

class DutyTest {

    private final NegotiationTable table = new NegotiationTable();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void everyDutyOwedBeginsANegotiationOfItsOwnBeforeTheDecisionItGates() {
        var rows = List.of(
                Map.of("gates", "board", "basis", "11", "parties", List.of("Fackförbund 1")),
                Map.of("basis", "11", "recorded", Map.of("gates", "delegated:2")),
                Map.of("gates", "board", "basis", "none"));
        table.judge("owed", FormValues.of("duties", rows), HR);

        assertThat(table.negotiations.ofCase(table.caseId))
                .extracting(Negotiation::gates)
                .containsExactly("board", "delegated:2");
        assertThat(table.duties.ofCase(table.caseId)).extracting(Duty::owed).containsExactly(true, true, false);
        assertThat(table.duties.ofCase(table.caseId)).extracting(Duty::key).containsExactly("du-1", "du-2", "du-3");
        assertThat(starts()).isEqualTo(2);
    }

    private int starts() {
        return table.inside
                .sql
                .sql("select count(*) from outbox where subject_kind = 'negotiation' and kind = 'start'")
                .query(Integer.class)
                .single();
    }

    @Test
    void goingAgainstTheTableNeedsAReason() {
        table.duties.recordProposal(table.caseId, 1, new DutyProposal("11", "work_organisation"));
        var task = table.confirm();
        var rows = FormValues.of("duties", List.of(Map.of("gates", "board", "basis", "19")));

        assertThat(table.decide(task, "owed", rows, HR, null))
                .isEqualTo(new CompletionResult.Invalid(List.of(FieldError.of("reason", "reason-against-the-table"))));
        assertThat(table.decide(task, "owed", rows.and("reason", "rör bara information"), HR, null))
                .isInstanceOf(CompletionResult.Done.class);
        assertThat(table.duties.ofCase(table.caseId)).singleElement().satisfies(duty -> {
            assertThat(duty.proposedBasis()).isEqualTo("11");
            assertThat(duty.basis()).isEqualTo("19");
        });
    }

    @Test
    void onlyUnionsWithACollectiveAgreementAreProposedAndWhereThereIsNoneItIsSaidInWords() {
        var unions = table.inside.get(Unions.class);
        var first = unions.named("Fackförbund 1").id();
        var nobody = table.tasks.form(table.confirm(), HR).orElseThrow();
        assertThat(nobody.prefilled().rows("duties"))
                .singleElement()
                .satisfies(row -> assertThat(row.lines("parties")).isEmpty());
        assertThat(nobody.material())
                .extracting(Material::text)
                .anySatisfy(text -> assertThat(text).startsWith("Ingen organisation föreslås som part"));

        var agreement = new UnionAgreement(AgreementKind.COLLECTIVE, "Huvudavtal", List.of(), 7);
        table.inside.get(Agreements.class).agree(first, new Agreed(agreement, MARCH_2, null));
        assertThat(table.duties.unionsConcerned(table.caseId)).containsExactly("Fackförbund 1");
        assertThat(table.duties.unionsLeftOut(table.caseId))
                .hasValueSatisfying(left -> assertThat(left.text()).startsWith("SACO, Vision: inget"));
    }

    @Test
    void notOwedIsKeptWithItsReasonAndHoldsNothingUp() {
        table.judge("not_owed", FormValues.of("reason", "rör förtroendevaldas sammanträden"), HR);

        assertThat(table.duties.judgements(table.caseId))
                .extracting(DutyJudgement::outcome, DutyJudgement::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("not_owed", "rör förtroendevaldas sammanträden"));
        assertThat(table.negotiations.ofCase(table.caseId)).isEmpty();
        assertThat(table.obstacles.of(table.caseId)).isEmpty();
    }

    @Test
    void theDraftingWaitsForTheJudgementOnceARoundAndASkippedOneIsNotJudged() {
        var review = table.inside.get(DutyReview.class);
        assertThat(review.kind()).isEqualTo(OpenReview.DUTY);
        assertThat(review.isOpen(table.caseId, 1)).isTrue();

        table.skip(table.confirm());

        assertThat(review.isOpen(table.caseId, 1)).isFalse();
        assertThat(review.isOpen(table.caseId, 2)).isTrue();
        assertThat(table.duties.judgements(table.caseId))
                .extracting(DutyJudgement::outcome)
                .containsExactly("not_judged");
    }

    @Test
    void theTableIsAskedWithWhatIsKnownAndWhatNobodyNotedCountsAsNo() {
        var facts = table.duties.collectFacts(table.caseId, 1);
        assertThat(facts)
                .isEqualTo(new DutyFacts("organisation", false, 0, false, false, "kommunstyrelsen", List.of()));

        table.done(
                table.ask(table.caseId.subject(), DraftingProcess.Task.DRAFT_STAFF_REPORT, "", 1),
                "handed_in",
                FormValues.of("work_organisation_changes", true).and("staff_concerned", 14),
                NegotiationTable.person("Handläggare 1", Role.CASE_OFFICER, null),
                null);
        assertThat(table.duties.collectFacts(table.caseId, 2))
                .isEqualTo(new DutyFacts("organisation", true, 14, false, false, "kommunstyrelsen", List.of()));
    }

    @Test
    void whatARecordedCaseSaysOverItsNegotiationsIsKept() {
        var mbl = Map.<String, Object>of(
                "forum", "Stadsledningskontorets förvaltningsgrupp",
                "employer", "Stadsledningskontoret (SLK)",
                "further_negotiation_announced", Map.of("basis", "MBL § 11"),
                "meetings", List.of(),
                "note", "ingen förhandling");
        table.judge(
                "owed",
                FormValues.of("duties", List.of(Map.of("basis", "11", "stated", false)))
                        .and("recorded", Map.of("mbl", mbl)),
                TECHNICAL);

        var frame = table.duties.frames(table.caseId).getFirst();
        assertThat(frame.employer()).isEqualTo("Stadsledningskontoret (SLK)");
        assertThat(frame.furtherNegotiationAnnounced()).containsEntry("basis", "MBL § 11");
        assertThat(frame.extra()).containsEntry("meetings", List.of()).containsEntry("note", "ingen förhandling");
        assertThat(table.duties.ofCase(table.caseId)).singleElement().satisfies(duty -> {
            assertThat(duty.stated()).isFalse();
            assertThat(duty.key()).isNull();
        });
    }
}
