package se.arendegang.assignment;

public record ClaimedAssignment(boolean claimed, boolean discharged) {}
