package se.arendegang.negotiation;

import java.util.List;
import se.arendegang.task.Material;

/** The table's proposal in Swedish, with the paragraph it rests on. */
final class DutyWords {

    private DutyWords() {}

    static String of(DutyProposal proposal) {
        return basis(proposal.basis()) + " " + because(proposal.explanation());
    }

    /** Those of the register that are not proposed as parties, and why. */
    static Material leftOut(List<String> unions, boolean all) {
        var why = all
                ? "Ingen organisation föreslås som part, eftersom inget gällande kollektivavtal är registrerat. Skriv"
                        + " parterna själv, eller registrera avtalen under Fackförbund."
                : String.join(", ", unions) + ": inget gällande kollektivavtal är registrerat.";
        return new Material(
                "Inte föreslagna som parter", why + " Den vars medlemmar särskilt berörs är part ändå (MBL 13 §).");
    }

    private static String basis(String basis) {
        return switch (basis) {
            case "none" -> "Förslag: ingen förhandlingsskyldighet.";
            case "samverkan" -> "Förslag: samverkan enligt avtal (MBL 4 §).";
            case "19" -> "Förslag: information enligt MBL 19 §.";
            default -> "Förslag: förhandling enligt MBL " + basis + " §.";
        };
    }

    private static String because(String explanation) {
        return switch (explanation) {
            case "contracting_out" -> "Någon ska utföra arbete utan att vara anställd.";
            case "redundancies" -> "Förslaget kan leda till uppsägningar (MBL 15 § andra stycket, LAS 29 §).";
            case "before_council" ->
                "Arbetsorganisationen ändras; förhandla före styrelsens förslag till kommunfullmäktige.";
            case "work_organisation" -> "Arbetsorganisationen ändras.";
            case "case_type" -> "Ärendetypen talar för en viktigare förändring.";
            case "information" -> "Ärendetypen hör till det som parterna ska hållas underrättade om.";
            case "staff_concerned" -> "Anställda berörs utan att förändringen är en viktigare.";
            default -> "Inget i uppgifterna om ärendet talar för en skyldighet.";
        };
    }
}
