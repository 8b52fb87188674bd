package se.arendegang.replay.walk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CaseRound;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.negotiation.LeftText;
import se.arendegang.negotiation.Renegotiation;
import se.arendegang.negotiation.RenegotiationQuestion;
import se.arendegang.negotiation.Unnegotiated;
import se.arendegang.replay.tree.RecordedNode;

/** Answers whether a changed text needs a new negotiation when the change came, where no task asks for it. */
@Component
class Renegotiations {

    static final String NEW_NEGOTIATION = "ny_forhandling";

    private static final Map<String, String> OCCASIONS = Map.of(
            CouncilOfMayorsProcess.Task.RECORD_BEREDNING, "beredning", MeetingProcess.Task.RUN_MEETING, "yrkande");

    private final Renegotiation renegotiation;
    private final Unnegotiated unnegotiated;
    private final PendingQuestions pending;
    private final CaseFiles cases;

    Renegotiations(Renegotiation renegotiation, Unnegotiated unnegotiated, PendingQuestions pending, CaseFiles cases) {
        this.renegotiation = renegotiation;
        this.unnegotiated = unnegotiated;
        this.pending = pending;
        this.cases = cases;
    }

    /** What this step was the occasion of; a change at the rotel is judged when the memorandum is signed. */
    void after(Step step) {
        var occasion = OCCASIONS.get(step.element());
        var signed = step.element().equals(CouncilOfMayorsProcess.Task.SIGN_MEMORANDUM);
        if (occasion != null || signed) {
            for (var one : pending.of(step.caseId(), List.of(step.pass()))) {
                var atHand = signed
                        ? !OCCASIONS.containsValue(one.occasion())
                        : one.occasion().equals(occasion);
                if (atHand && !opensARound(one.question(), step.pass())) {
                    judge(step.caseId(), one, cases.get(step.caseId()).round());
                }
            }
        }
    }

    /** The case has come back: where it did so for a new negotiation, the answer opens it in the new round. */
    void afterRound(CaseId id, List<Pass> passes, Pass left) {
        if (left.isFollowedBecause(NEW_NEGOTIATION)) {
            pending.of(id, passes).stream()
                    .filter(one -> isYes(one.question()))
                    .forEach(one -> judge(id, one, roundAfter(id, left)));
        }
    }

    /** What no step gave an occasion for. */
    void atTheEnd(CaseId id, List<Pass> passes) {
        pending.of(id, passes).forEach(one -> judge(id, one, cases.get(id).round()));
    }

    static boolean opensARound(RecordedNode question, Pass pass) {
        return isYes(question)
                && pass.rounds().stream()
                        .skip(1)
                        .anyMatch(round -> round.entry()
                                .optionalText("because")
                                .filter(NEW_NEGOTIATION::equals)
                                .isPresent());
    }

    private static boolean isYes(RecordedNode question) {
        return question.optionalText("answer").filter("yes"::equals).isPresent();
    }

    /** The engine may not have come so far. */
    private int roundAfter(CaseId id, Pass left) {
        var rounds = cases.rounds(id);
        var told = rounds.stream().filter(CaseRound::isOfThePath).toList();
        return told.size() > left.number() ? told.get(left.number()).round() : rounds.size() + 1;
    }

    private void judge(CaseId id, PendingQuestion one, int round) {
        var said = one.question();
        renegotiation.judge(
                id,
                one.about().id(),
                new RenegotiationQuestion(
                        round,
                        Pass.day(said, "on"),
                        said.optionalText("occasion").orElse(null),
                        said.optionalText("changed").orElse(null),
                        said.optionalText("answer").orElse(null),
                        said.optionalText("reason").orElse(null),
                        said.optionalText("by_role").orElse(null),
                        true,
                        Map.of()),
                covered(id, one),
                Doer.REPLAY);
    }

    /** The words that the question was about, so that nobody is asked of them again. */
    private List<String> covered(CaseId id, PendingQuestion one) {
        return unnegotiated.of(id).stream()
                .filter(left -> left.negotiation().equals(one.about().id()))
                .filter(left -> left.suggested().occasion().equals(one.occasion()))
                .map(LeftText::fingerprint)
                .toList();
    }
}
