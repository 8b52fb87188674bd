package se.arendegang.negotiation;

/** What the table of rules proposes; a person confirms or changes it. */
public record DutyProposal(String basis, String explanation) {}
