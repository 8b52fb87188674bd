package se.arendegang.replay.rule;

import java.util.Optional;
import se.arendegang.replay.tree.RecordedNode;

/** What the votes add up to is what the vote is said to have given. */
final class VoteResultRule implements CaseRule {
    private static final FindingKind RESULT = FindingKind.error("vote-result");
    private static final FindingKind TIE = FindingKind.error("vote-tie");
    private static final FindingKind NEITHER = FindingKind.error("vote-neither");
    private static final FindingKind CHAIR = FindingKind.error("vote-casting-chair");
    private static final FindingKind CASTING = FindingKind.warning("vote-casting");

    @Override
    public void check(Checked recorded) {
        for (Sitting sitting : recorded.sittings()) {
            sitting.board().list("votes").forEach(vote -> check(recorded, sitting, vote));
        }
    }

    private static void check(Checked recorded, Sitting sitting, RecordedNode vote) {
        String yesFor = vote.optionalText("yes_for").orElse("ja");
        String noFor = vote.optionalText("no_for").orElse("nej");
        Optional<String> result = VoteSides.result(vote);
        if (result.isPresent() && !result.get().equals(yesFor) && !result.get().equals(noFor)) {
            if (vote.has("yes_for") && vote.has("no_for")) {
                recorded.report(NEITHER, vote.child("result"), result.get(), yesFor, noFor);
            }
            return;
        }
        long yes = VoteSides.count(vote, "ja");
        long no = VoteSides.count(vote, "nej");
        Optional<String> casting = vote.optionalText("casting_vote");
        if (yes + no == 0) {
            return;
        }
        if (yes != no && casting.isPresent()) {
            recorded.report(CASTING, vote.child("casting_vote"), casting.get(), yes, no);
        }
        casting.ifPresent(cast -> asTheChairVoted(recorded, sitting, vote, cast));
        boolean yesWon = yes > no || yes == no && casting.filter("ja"::equals).isPresent();
        if (result.isEmpty()) {
            return;
        }
        if (yes == no && casting.isEmpty()) {
            if (!Lots.decided(sitting, vote)) {
                recorded.report(TIE, vote.child("result"), yes, no);
            }
        } else if (!result.get().equals(yesWon ? yesFor : noFor)) {
            recorded.report(RESULT, vote.child("result"), yes, no, result.get(), yesWon ? yesFor : noFor);
        }
    }

    /** The casting vote is the chair's own vote, counted once more. */
    private static void asTheChairVoted(Checked recorded, Sitting sitting, RecordedNode vote, String cast) {
        sitting.board()
                .at("meeting.chair.name")
                .asText()
                .ifPresent(chair -> vote.list("by_name").stream()
                        .filter(voter -> Names.same(voter.child("name"), chair))
                        .flatMap(voter -> voter.optionalText("vote").stream())
                        .filter(own -> !own.equals(cast) && !own.equals("avstar"))
                        .forEach(own -> recorded.report(CHAIR, vote.child("casting_vote"), cast, chair, own)));
    }
}
