package se.arendegang.negotiation;

import java.util.List;
import java.util.Map;

/** What the table of rules {@code negotiation-duty} asks for. */
public record DutyFacts(
        String caseType,
        boolean workOrganisationChanges,
        int staffConcerned,
        boolean redundancies,
        boolean contractingOut,
        String decidingBody,
        List<String> replacedParagraphs) {

    Map<String, Object> asMap() {
        return Map.of(
                "caseType",
                caseType,
                "workOrganisationChanges",
                workOrganisationChanges,
                "staffConcerned",
                staffConcerned,
                "redundancies",
                redundancies,
                "contractingOut",
                contractingOut,
                "decidingBody",
                decidingBody,
                "replacedParagraphs",
                replacedParagraphs);
    }
}
