package se.arendegang.council;

public record TextComparison(boolean textChanged) {}
