package se.arendegang.negotiation;

/** The decision a negotiation comes before, in Swedish. */
final class GateWords {

    private GateWords() {}

    static String of(String gates) {
        var parts = gates.split(":", 2);
        var point = parts.length == 2 ? " punkt " + parts[1] : "";
        return parts[0].equals("delegated")
                ? "delegationsbeslutet enligt" + point
                : "kommunstyrelsens beslut" + (point.isEmpty() ? "" : "," + point);
    }
}
