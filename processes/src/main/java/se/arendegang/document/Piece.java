package se.arendegang.document;

public record Piece(WordDifference.Kind kind, String text) {}
