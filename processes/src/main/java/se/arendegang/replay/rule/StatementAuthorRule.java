package se.arendegang.replay.rule;

import se.arendegang.replay.tree.RecordedNode;

/** Who may make which statement at the board's meeting. What the record does not say is not judged. */
final class StatementAuthorRule implements CaseRule {
    private static final FindingKind RESERVATION = FindingKind.error("reservation-author");
    private static final FindingKind SUBSTITUTE = FindingKind.error("substitute-served");
    private static final FindingKind ABSTAINED = FindingKind.warning("reservation-abstained");

    @Override
    public void check(Checked recorded) {
        for (Sitting sitting : recorded.sittings()) {
            for (RecordedNode statement : sitting.board().list("items")) {
                for (RecordedNode author : Names.authors(statement)) {
                    check(recorded, sitting, statement.optionalText("kind").orElse(""), author);
                }
            }
        }
    }

    private static void check(Checked recorded, Sitting sitting, String kind, RecordedNode author) {
        String name = author.asText().orElse("");
        Part part = sitting.partOf(name);
        switch (kind) {
            case "reservation" -> {
                boolean tookPart = part == Part.SERVING || part == Part.UNKNOWN;
                if (!tookPart && Law.RESERVATION.judges(sitting.date())) {
                    recorded.report(RESERVATION, author, name, Parts.text(part), Law.RESERVATION.paragraph());
                } else if (abstained(sitting, name)) {
                    recorded.report(ABSTAINED, author, name);
                }
            }
            case "ersattaryttrande" -> {
                if (part == Part.SERVING && Law.SUBSTITUTES.judges(sitting.date())) {
                    recorded.report(SUBSTITUTE, author, name, Law.SUBSTITUTES.paragraph());
                }
            }
            default -> {}
        }
    }

    private static boolean abstained(Sitting sitting, String name) {
        return sitting.board().list("votes").stream()
                .flatMap(vote -> vote.list("by_name").stream())
                .filter(voter -> Names.same(voter.child("name"), name))
                .anyMatch(voter ->
                        voter.optionalText("vote").filter("avstar"::equals).isPresent());
    }
}
