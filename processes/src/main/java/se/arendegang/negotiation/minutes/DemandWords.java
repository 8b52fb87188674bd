package se.arendegang.negotiation.minutes;

import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.EmployerAnswer;

/** What kinds of contributions and answers are called in minutes (path.md N-05). */
final class DemandWords {

    private DemandWords() {}

    static String kind(String code) {
        return switch (code) {
            case "synpunkt" -> "synpunkt";
            case "andringsforslag" -> "förslag till ändring";
            case "onskemal" -> "önskemål";
            case "yrkande_ajournering" -> "yrkande om ajournering";
            case "yrkande_procedur" -> "yrkande om ordningen";
            default -> code;
        };
    }

    /** One sentence; whose it is answered, so that two answers are not taken for one another. */
    static String answer(EmployerAnswer answer, String by, @Nullable String kind) {
        var what = (kind == null ? "vad som framförts" : kind(kind)) + " från " + by + ".";
        return switch (answer) {
            case GRANTED -> "Arbetsgivaren tillmötesgår " + what;
            case PARTLY -> "Arbetsgivaren tillmötesgår delvis " + what;
            case REJECTED -> "Arbetsgivaren avslår " + what;
            case REFERRED -> "Arbetsgivaren hänskjuter " + what;
            case LATER -> "Arbetsgivaren besvarar senare " + what;
        };
    }
}
