package se.arendegang.meeting;

import java.util.UUID;

/** Identifies the notice of an adjustment. */
public record NoticeId(UUID value) {}
