package se.arendegang.drafting;

public record Weighed(boolean changesAsked) {}
