package se.arendegang.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A proposal as it is handed in.
 *
 * @param kind {@code bifall}, {@code avslag}, {@code andring}, {@code tillagg}, {@code aterremiss}, {@code bordlaggning}
 * @param by who makes it, in order; a party may be empty
 * @param receivedAs {@code oral}, {@code paper}, {@code mail}, {@code portal}
 */
public record NewMemberProposal(String kind, List<Proposer> by, String text, String receivedAs) {

    Map<String, Object> written() {
        var written = new LinkedHashMap<String, Object>();
        written.put("kind", kind);
        written.put("by", by.stream().map(Proposer::written).toList());
        if (!text.isBlank()) {
            written.put("text", text.strip());
        }
        written.put("received_as", receivedAs);
        return written;
    }
}
