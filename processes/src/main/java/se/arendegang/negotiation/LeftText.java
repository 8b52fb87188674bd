package se.arendegang.negotiation;

import se.arendegang.casefile.CaseId;

/**
 * Words on their way to the decision that nobody has negotiated, and nobody has judged: <i>detta är inte förhandlat</i>.
 *
 * @param negotiation the concluded one whose text they leave
 * @param negotiated what was negotiated, point by point
 */
public record LeftText(CaseId caseId, NegotiationId negotiation, SuggestedText suggested, String negotiated) {

    public String fingerprint() {
        return suggested.fingerprint();
    }

    /** In Swedish, for whoever is to decide. */
    public String sentence() {
        var who = suggested.occasion().equals("yrkande") ? "Yrkande från " : "Förslag från ";
        return "Detta är inte förhandlat: " + who.toLowerCase(java.util.Locale.ROOT) + suggested.from()
                + ". Arbetsgivaren bedömer om en ny förhandling behövs.";
    }
}
