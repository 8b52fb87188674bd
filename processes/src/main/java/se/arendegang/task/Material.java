package se.arendegang.task;

/** Something to read beside the form; blank lines part paragraphs. */
public record Material(String heading, String text) {}
