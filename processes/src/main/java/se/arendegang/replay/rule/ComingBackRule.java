package se.arendegang.replay.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.arendegang.replay.tree.RecordedNode;

/** A remand has a reason, and a tabled case is dealt with at the next meeting. */
final class ComingBackRule implements CaseRule {
    private static final FindingKind NO_REASON = FindingKind.warning("remand-no-reason");
    private static final FindingKind NEVER = FindingKind.warning("tabled-never-back");
    private static final FindingKind NOT_NEXT = FindingKind.warning("tabled-not-next");
    private static final Pattern MEETING_NUMBER = Pattern.compile("(\\d+)/(\\d{4})");

    @Override
    public void check(Checked recorded) {
        List<Round> rounds = recorded.rounds();
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            RecordedNode decision = round.board().child("decision");
            reasoned(recorded, decision, decision.child("outcome"));
            reasoned(recorded, round.entry(), round.entry().child("because"));
            if (round.boardOutcome().filter("bordlaggning"::equals).isPresent()) {
                comesBack(recorded, round, i + 1 < rounds.size() ? Optional.of(rounds.get(i + 1)) : Optional.empty());
            }
        }
        RecordedNode council = recorded.root().child("kommunfullmaktige");
        reasoned(recorded, council, council.child("outcome"));
    }

    private static void reasoned(Checked recorded, RecordedNode block, RecordedNode remand) {
        boolean remanded =
                remand.asText().filter(word -> word.contains("aterremiss")).isPresent();
        if (remanded && block.child("reason").isEmpty()) {
            recorded.report(NO_REASON, remand, remand.asText().orElse(""));
        }
    }

    private static void comesBack(Checked recorded, Round tabled, Optional<Round> next) {
        if (next.filter(round -> !round.board().isEmpty()).isEmpty()) {
            recorded.report(NEVER, tabled.board().at("decision.outcome"));
            return;
        }
        RecordedNode from = tabled.board().at("meeting.no");
        RecordedNode to = next.get().board().at("meeting.no");
        number(from)
                .ifPresent(before -> number(to).ifPresent(after -> {
                    int gap = Integer.parseInt(after.group(1)) - Integer.parseInt(before.group(1));
                    boolean sameYear = after.group(2).equals(before.group(2));
                    boolean follows = sameYear ? gap == 1 : after.group(1).equals("1");
                    if (!follows) {
                        recorded.report(
                                NOT_NEXT,
                                to,
                                from.asText().orElse(""),
                                to.asText().orElse(""));
                    }
                }));
    }

    private static Optional<MatchResult> number(RecordedNode node) {
        return node.asText()
                .map(MEETING_NUMBER::matcher)
                .filter(m -> m.matches())
                .map(m -> m.toMatchResult());
    }
}
