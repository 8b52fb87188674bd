package se.arendegang.meeting;

import se.arendegang.casefile.CaseId;

/** An item of a meeting is over; published inside the transaction that records it. */
public record ItemDealtWith(ListingId listing, CaseId caseId) {}
