package se.arendegang.contract;

/** The answer to the question before a wait: false = wait for the message, then ask again. */
public record Happened(boolean happened) {}
