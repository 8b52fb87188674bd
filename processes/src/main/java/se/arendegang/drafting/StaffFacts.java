package se.arendegang.drafting;

/**
 * What the proposal changes for the staff, as the case officer knows it; the duty to negotiate is proposed from it.
 *
 * @param staffConcerned how many people
 * @param redundant how many of them may be given notice; 0 when nobody may, or the number is not known yet
 */
public record StaffFacts(
        boolean workOrganisationChanges,
        int staffConcerned,
        boolean redundancies,
        int redundant,
        boolean contractingOut) {}
