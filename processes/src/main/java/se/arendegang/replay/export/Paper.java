package se.arendegang.replay.export;

/** A file of an export: its name and its text. */
record Paper(String name, String text) {}
