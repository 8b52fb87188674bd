package se.arendegang.negotiation;

/** A standing forum of employer and unions: {@code administration_group} or {@code central_cooperation_group}. */
public record Forum(String name, String kind, String employer) {}
