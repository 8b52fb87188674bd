package se.arendegang.negotiation.desk;

import java.time.Instant;

/** An organisation that has taken part of every paper on the table, and since when. */
public record Receipt(String union, Instant at) {}
