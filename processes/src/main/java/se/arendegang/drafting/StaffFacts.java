package se.arendegang.drafting;

/**
 * What the proposal changes for the staff, as the case officer knows it; the duty to negotiate is proposed from it.
 *
 * @param staffConcerned how many people
 */
public record StaffFacts(
        boolean workOrganisationChanges, int staffConcerned, boolean redundancies, boolean contractingOut) {}
