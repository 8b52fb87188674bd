package se.arendegang.negotiation.desk;

import java.util.UUID;

/** Identifies one contribution of a union. */
public record ContributionId(UUID value) {}
