package se.arendegang.negotiation;

import se.arendegang.identity.Actor;

/** Papers were laid on the table of a negotiation that had been called before; told in the same transaction. */
public record PapersLaid(NegotiationId id, Actor by) {}
