package se.arendegang.negotiation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * Words that may come to be decided.
 *
 * @param occasion {@code beredning} or {@code yrkande}
 * @param from who suggests them
 */
public record SuggestedText(String occasion, String from, String text) {

    /** Whether the negotiated points hold it already; line breaks and white space say nothing. */
    boolean isAmong(List<String> negotiated) {
        return negotiated.stream().anyMatch(point -> folded(point).equals(folded(text)))
                || folded(String.join(" ", negotiated)).equals(folded(text));
    }

    /** Tells it from every other text, also a later wording of the same. */
    String fingerprint() {
        try {
            var sha256 = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(folded(text).getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
