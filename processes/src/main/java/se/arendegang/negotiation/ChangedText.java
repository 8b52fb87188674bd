package se.arendegang.negotiation;

/**
 * A text that left what was negotiated, as a person judged it at once: at the rotel's points, at the preparing body's
 * outcome, when a yrkande was handed in, also during the sitting.
 *
 * @param occasion {@code rotel}, {@code beredning}, {@code yrkande} or {@code other}
 * @param again whether a new negotiation is owed
 */
public record ChangedText(String occasion, String changed, boolean again, String reason) {

    boolean isWhole() {
        return !occasion.isBlank() && !changed.isBlank() && !reason.isBlank();
    }
}
