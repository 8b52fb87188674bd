package se.arendegang.casefile;

import org.jspecify.annotations.Nullable;

/** What the timeline says of a case's own course, in Swedish for the people who read it. */
final class CaseLines {

    private CaseLines() {}

    static String opened(String dnr, String title) {
        return "Ärendet " + dnr + " öppnades: " + title;
    }

    static String movedOn(Stage to) {
        return "Ärendet gick vidare till " + name(to) + ".";
    }

    static String newRound(int round, Stage to, @Nullable String reason) {
        return "Ärendet kom tillbaka till " + name(to) + ", omgång " + round + because(reason);
    }

    static String reopened(Stage to, String reason) {
        return "Skedet " + name(to) + " öppnades igen" + because(reason);
    }

    static String withdrawn(String reason) {
        return "Ärendet återkallades" + because(reason);
    }

    static String decidedAlready(String reason) {
        return "Ärendet är redan avgjort" + because(reason);
    }

    static String closed() {
        return "Ärendet avslutades.";
    }

    private static String because(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "." : ": " + reason;
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case DRAFTING -> "kontorets beredning";
            case COUNCIL_OF_MAYORS -> "roteln och borgarrådsberedningen";
            case EXECUTIVE_BOARD -> "kommunstyrelsen";
            case AFTER_DECISION -> "efter beslut";
            case FINISHED -> "avslut";
        };
    }
}
