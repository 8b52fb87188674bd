package se.arendegang.negotiation;

import java.util.List;

/**
 * A text that left what was negotiated, as a person judged it at once: at the rotel's points, at the preparing body's
 * outcome, when a yrkande was handed in, also during the sitting.
 *
 * @param occasion {@code rotel}, {@code beredning}, {@code yrkande} or {@code other}
 * @param again whether a new negotiation is owed
 * @param covers the fingerprints of the texts that were on screen, which nobody need be asked about again
 */
public record ChangedText(String occasion, String changed, boolean again, String reason, List<String> covers) {

    boolean isWhole() {
        return !occasion.isBlank() && !changed.isBlank() && !reason.isBlank();
    }
}
