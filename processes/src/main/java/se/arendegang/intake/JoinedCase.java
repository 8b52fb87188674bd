package se.arendegang.intake;

public record JoinedCase(boolean joins) {}
