package se.arendegang.negotiation.minutes;

import java.util.List;

/** Those present of one side. */
public record Present(String label, List<String> people) {}
