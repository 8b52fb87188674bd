package se.arendegang.negotiation;

/**
 * A standing forum of employer and unions: {@code administration_group} or {@code central_cooperation_group}.
 *
 * @param callDays days before a meeting that the call is to be out
 */
public record Forum(String name, String kind, String employer, int callDays) {}
