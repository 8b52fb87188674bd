package se.arendegang.decision;

public record Reporting(boolean reported) {}
