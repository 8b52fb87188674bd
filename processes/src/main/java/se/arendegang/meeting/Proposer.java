package se.arendegang.meeting;

import java.util.Map;

/** One who makes it. */
public record Proposer(String name, String party) {

    Map<String, Object> written() {
        return party.isBlank() ? Map.of("name", name) : Map.of("name", name, "party", party);
    }
}
