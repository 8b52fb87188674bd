package se.arendegang.negotiation.minutes;

/** A set of minutes as one page of HTML. {@code name} is the file's, {@code minutes-<meeting>.html}. */
public record MinutesPage(String name, String html) {}
