package se.arendegang.memorandum;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sentences a memorandum always carries, in today's wording, used where the record has none of its own. */
final class FixedPhrases {

    private static final Locale SWEDISH = Locale.of("sv");

    private FixedPhrases() {}

    static String proposal(String decisionBody) {
        return "Borgarrådsberedningen föreslår att " + beforeCouncil(decisionBody) + " beslutar följande.";
    }

    static String repeatedProposal(String decisionBody) {
        return "Jag föreslår att borgarrådsberedningen föreslår att " + beforeCouncil(decisionBody)
                + " beslutar följande.";
    }

    /** {@code Föredragande borgarrådet}: the title in its definite form, before the name. */
    static String presenterTitle(@Nullable String role) {
        var title = role == null ? "föredragande borgarråd" : role;
        var definite = title.endsWith("råd") ? title + "et" : title;
        return definite.substring(0, 1).toUpperCase(SWEDISH) + definite.substring(1);
    }

    static @Nullable String outcome(@Nullable String outcome) {
        return outcome == null
                ? null
                : switch (outcome) {
                    case "supported" -> "Borgarrådsberedningen tillstyrker föredragande borgarrådets förslag.";
                    case "not_supported" -> "Borgarrådsberedningen avstyrker föredragande borgarrådets förslag.";
                    case "remanded" -> "Borgarrådsberedningen återremitterar ärendet.";
                    case "tabled" -> "Borgarrådsberedningen bordlägger ärendet.";
                    default -> null;
                };
    }

    static String capitals(String name) {
        return name.toUpperCase(SWEDISH);
    }

    /** Whose the proposal of a report is: {@code Stadsledningskontorets förslag till beslut}. */
    static String ownProposal(String issuer) {
        return issuer + (issuer.endsWith("s") ? "" : "s") + " förslag till beslut";
    }

    private static String beforeCouncil(String decisionBody) {
        var body = decisionBody.toLowerCase(SWEDISH);
        return body.equals("kommunfullmäktige") ? "kommunstyrelsen föreslår att kommunfullmäktige" : body;
    }
}
