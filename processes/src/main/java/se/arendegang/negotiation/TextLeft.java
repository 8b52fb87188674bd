package se.arendegang.negotiation;

import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Actor;

/** Words that nobody negotiated are on their way to the decision. */
public record TextLeft(CaseId caseId, NegotiationId negotiation, Actor by) {}
