package se.arendegang.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arendegang.identity.AccountId;
import se.arendegang.task.FormValues;

/**
 * A proposal (yrkande) at an item.
 *
 * @param key what votes and propositions name it by
 * @param written its words with the names of SCHEMA.md's {@code yrkanden}
 * @param handedInAt null when it was entered with the sitting
 */
public record MemberProposal(
        ListingId listing,
        @Nullable String key,
        Map<String, Object> written,
        @Nullable OffsetDateTime handedInAt,
        @Nullable String handedInBy,
        @Nullable AccountId account) {

    private static final List<String> OWN_WORDS = List.of("andring", "tillagg");

    public String kind() {
        return words().textOrEmpty("kind");
    }

    public boolean isWithdrawn() {
        return words().yes("withdrawn");
    }

    /** Whether it would have something else decided than what was prepared; to turn a matter down needs no new words. */
    boolean changesWords() {
        return !isWithdrawn() && OWN_WORDS.contains(kind());
    }

    /** What it says, with its points. */
    public String text() {
        var points = words().lines("points");
        var text = words().textOrEmpty("text");
        return points.isEmpty() ? text : (text + "\n" + String.join("\n", points)).strip();
    }

    /** Who makes it, with party: {@code A (S), B (V)}. */
    public String by() {
        return words().rows("by").stream()
                .map(one -> one.textOrEmpty("name")
                        + one.text("party").map(party -> " (" + party + ")").orElse(""))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    public String receivedAs() {
        return words().textOrEmpty("received_as");
    }

    private FormValues words() {
        return new FormValues(written);
    }
}
