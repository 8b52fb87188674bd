package se.arendegang.meeting;

import java.util.UUID;

public record NoticeTime(boolean happened, UUID noticeId) {}
