package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the table that proposes the ground; a person judges. */
class NegotiationDutyTest {

    @ParameterizedTest(name = "{7} by {8}")
    @CsvSource(
            nullValues = "-",
            value = {
                // type, work changes, staff, redundancies, contracting out, body, replaced -> basis, explanation
                "procurement, false, 0, false, true, kommunstyrelsen, -, 38, contracting_out",
                "procurement, false, 0, false, true, kommunstyrelsen, 38, samverkan, contracting_out",
                "procurement, false, 0, false, true, kommunstyrelsen, 11, 38, contracting_out",
                "organisation, true, 170, true, false, kommunstyrelsen, -, 11, redundancies",
                "organisation, true, 170, true, false, kommunstyrelsen, 11, samverkan, redundancies",
                "organisation, true, 9, false, false, kommunfullmaktige, -, 11, before_council",
                "organisation, true, 9, false, false, kommunfullmaktige, 11, samverkan, before_council",
                "other, true, -, false, false, kommunstyrelsen, -, 11, work_organisation",
                "other, true, 3, false, false, delegated, 11, samverkan, work_organisation",
                "instruction, false, -, false, false, kommunstyrelsen, -, 11, case_type",
                "organisation, false, 0, false, false, kommunstyrelsen, 11, samverkan, case_type",
                "annual_report, false, -, false, false, kommunstyrelsen, -, 19, information",
                "policy, false, 40, false, false, kommunstyrelsen, 19, samverkan, information",
                "other, false, 2, false, false, kommunstyrelsen, -, 19, staff_concerned",
                "other, false, 2, false, false, kommunstyrelsen, 19, samverkan, staff_concerned",
                "referral_answer, false, 0, false, false, kommunstyrelsen, -, none, nothing_concerns_staff",
                "referral_answer, false, -, false, false, kommunstyrelsen, 11, none, nothing_concerns_staff",
            })
    void theTableProposes(
            String type,
            boolean workChanges,
            Integer staff,
            boolean redundancies,
            boolean contractingOut,
            String body,
            String replaced,
            String basis,
            String explanation) {
        var facts = new HashMap<String, Object>();
        facts.put("caseType", type);
        facts.put("workOrganisationChanges", workChanges);
        facts.put("staffConcerned", staff);
        facts.put("redundancies", redundancies);
        facts.put("contractingOut", contractingOut);
        facts.put("decidingBody", body);
        facts.put("replacedParagraphs", replaced == null ? List.of() : List.of(replaced));
        var proposal = ModelEngine.shared()
                .client()
                .newEvaluateDecisionCommand()
                .decisionId("negotiation-duty")
                .variables(facts)
                .send()
                .join();
        assertThat(proposal.getFailureMessage()).isNullOrEmpty();
        assertThat(proposal.getDecisionOutput())
                .contains("\"basis\":\"" + basis + "\"")
                .contains("\"explanation\":\"" + explanation + "\"");
    }
}
