package se.arendegang.statement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dissent or comment, published verbatim (DOC-10 to DOC-16).
 *
 * @param body {@code council_of_mayors} or {@code executive_board}
 * @param key names the statement within its case and round; {@code refersTo} is another's key
 * @param kind reservation, sarskilt_uttalande or ersattaryttrande
 */
public record Statement(
        int round,
        String body,
        String key,
        String kind,
        List<Author> authors,
        @Nullable String leadIn,
        @Nullable String counterProposal,
        @Nullable List<String> counterPoints,
        @Nullable String text,
        @Nullable String refersTo,
        @Nullable Boolean jointAcrossParties,
        @Nullable String announcedAt,
        @Nullable String textReceivedOn,
        Map<String, Object> extra) {}
