package se.arendegang.negotiation;

import se.arendegang.identity.Actor;

/** The parties have been called; told in the same transaction, with the papers on the table. */
public record NegotiationCalled(NegotiationId id, Actor by) {}
