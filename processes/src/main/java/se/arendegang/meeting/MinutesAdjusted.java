package se.arendegang.meeting;

/** A meeting's minutes are adjusted, or the path has gone on without; published inside the transaction. */
public record MinutesAdjusted(MeetingId meeting) {}
