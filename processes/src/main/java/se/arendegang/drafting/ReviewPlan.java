package se.arendegang.drafting;

import java.util.List;
import java.util.UUID;

/** What remains open; {@code referrals} are ids. */
public record ReviewPlan(boolean impactOpen, boolean legalOpen, boolean dutyOpen, List<UUID> referrals) {}
