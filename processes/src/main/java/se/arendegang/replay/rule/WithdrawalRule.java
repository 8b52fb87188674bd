package se.arendegang.replay.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arendegang.replay.tree.RecordedNode;

/** A withdrawn case ends where it was withdrawn: what belongs to later stages is absent. */
final class WithdrawalRule implements CaseRule {
    private static final FindingKind LATER = FindingKind.error("withdrawn-later-block");
    private static final FindingKind DECIDED = FindingKind.error("withdrawn-decided");
    private static final FindingKind STAGE = FindingKind.warning("withdrawn-stage");

    /** The names under which a stage is spoken of, in the order of the path. */
    private static final List<List<String>> STAGES = List.of(
            List.of("intake", "registrering"),
            List.of("drafting", "office", "kontoret", "beredning", "tjansteutlatande", "referral", "remiss"),
            List.of("negotiation", "forhandling", "mbl"),
            List.of("rotel", "memorandum", "pm"),
            List.of("council_of_mayors", "council-of-mayors", "borgarradsberedningen"),
            List.of("executive_board", "executive-board", "board", "kommunstyrelsen"),
            List.of("council", "city_council", "kommunfullmaktige"),
            List.of("after_decision", "after-decision"));

    /** Each block and the stage that makes it; a negotiation may run beside the drafting. */
    private static final Map<String, Integer> BLOCKS = Map.of(
            "tjansteutlatande", 1,
            "views", 3,
            "place_and_date", 3,
            "signature", 3,
            "borgarradsberedningen", 4,
            "kommunstyrelsen", 5,
            "kommunfullmaktige", 6,
            "assignments", 7,
            "repeals", 7);

    private static final List<String> ENDS = List.of("bifall", "bifall_med_andring", "avslag");

    @Override
    public void check(Checked recorded) {
        RecordedNode withdrawn = recorded.root().child("withdrawn");
        if (withdrawn.isEmpty()) {
            return;
        }
        RecordedNode named = withdrawn.child("at_stage");
        Optional<Integer> stage = named.asText().flatMap(WithdrawalRule::stage);
        if (named.isStated() && stage.isEmpty()) {
            recorded.report(STAGE, named, named.asText().orElse(""));
        }
        RecordedNode outcome = recorded.root().at("kommunstyrelsen.decision.outcome");
        outcome.asText().filter(ENDS::contains).ifPresent(decided -> recorded.report(DECIDED, outcome, decided));
        int reached = stage.orElse(5);
        BLOCKS.forEach((block, made) -> {
            RecordedNode node = recorded.root().child(block);
            if (made > reached && !node.isEmpty()) {
                recorded.report(LATER, node, block, named.asText().orElse("?"));
            }
        });
    }

    private static Optional<Integer> stage(String name) {
        return STAGES.stream().filter(names -> names.contains(name)).findFirst().map(STAGES::indexOf);
    }
}
