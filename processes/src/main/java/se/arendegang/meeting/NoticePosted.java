package se.arendegang.meeting;

/** The notice of an adjustment is posted (again), or the path has gone on without; published inside the transaction. */
public record NoticePosted(MeetingId meeting) {}
