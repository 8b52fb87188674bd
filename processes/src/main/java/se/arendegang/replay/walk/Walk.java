package se.arendegang.replay.walk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.audit.StepNames;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.TaskRow;

/** Takes a case step by step as far as its file tells. */
@Component
class Walk {

    /** Far more than any case needs; a walk that goes round and round stops here. */
    private static final int MOST_STEPS = 2000;

    private final Map<String, StepFacts> facts;
    private final NextTask next;
    private final Doer doer;
    private final CaseFiles cases;
    private final PassingDays days;
    private final StepNames names;
    private final AfterStep after;
    private final SpokenOf spokenOf;
    private final UnsaidReturn unsaid;
    private final Renegotiations renegotiations;
    private final CentralRequestTime requests;
    private final WithdrawalFacts withdrawal;

    Walk(
            List<StepFacts> facts,
            NextTask next,
            Doer doer,
            CaseFiles cases,
            PassingDays days,
            StepNames names,
            AfterStep after,
            SpokenOf spokenOf,
            UnsaidReturn unsaid,
            Renegotiations renegotiations,
            CentralRequestTime requests,
            WithdrawalFacts withdrawal) {
        this.facts = facts.stream().collect(Collectors.toMap(StepFacts::element, Function.identity()));
        this.next = next;
        this.doer = doer;
        this.cases = cases;
        this.days = days;
        this.names = names;
        this.after = after;
        this.spokenOf = spokenOf;
        this.unsaid = unsaid;
        this.renegotiations = renegotiations;
        this.requests = requests;
        this.withdrawal = withdrawal;
    }

    void take(CaseId id, List<Pass> passes, Duration patience, WalkLog log) {
        var walked = new Walked(passes);
        var waiting = new Waiting(patience);
        for (int number = 1; number <= MOST_STEPS; ) {
            var task = next.await(
                    id, walked, open -> walked.isWithin(open) && spokenOf.isToldOf(open, walked.passOf(open)));
            if (task.isPresent() && !isBeyond(id, task.get(), walked)) {
                take(number++, new Step(id, task.get(), walked.passOf(task.get())), walked, log);
                waiting = new Waiting(patience);
            } else if (!isAwaited(id, walked, waiting, task, log)) {
                var left = walked.current();
                if (!unsaid.comesBack(id, walked)) {
                    renegotiations.atTheEnd(id, walked.passes());
                    return;
                }
                renegotiations.afterRound(id, walked.passes(), left);
                waiting = new Waiting(patience);
            }
        }
        throw new StepNotTaken("Ärendet togs " + MOST_STEPS + " steg utan att komma till sitt slut.");
    }

    private void take(int number, Step step, Walked walked, WalkLog log) {
        var before = walked.current();
        var stated = facts.get(step.element());
        var deed = stated == null ? Deed.SILENT : stated.deed(step);
        days.reach(step.caseId(), requests.notPast(deed.on(), step.caseId(), step.pass(), step.element()));
        doer.act(step.task(), deed, log);
        log.step(
                number,
                step.task().key().subject().kind().code(),
                names.step(step.element()),
                Doer.REPLAY.name(),
                deed.person(),
                deed.isSilent() ? "hoppas över: " + Doer.SILENT : names.outcome(deed.outcome()));
        after.taken(step, deed);
        walked.took(step, deed);
        renegotiations.after(step);
        if (walked.current() != before) {
            renegotiations.afterRound(step.caseId(), walked.passes(), before);
        }
    }

    /** The file tells nothing of this step or of any after it: there the case simply stands. */
    private boolean isBeyond(CaseId id, TaskRow task, Walked walked) {
        var pass = walked.passOf(task);
        if (withdrawal.isYetToCome(id, pass)) {
            return false;
        }
        var order = PathOrder.of(task.key().element());
        return order >= PathOrder.of("Task_AcknowledgeAssignment")
                || isListedAgain(task)
                || (pass == walked.current() && order > lastStated(pass));
    }

    /** Taken off the agenda: the file tells of no further sitting in the same round. */
    private static boolean isListedAgain(TaskRow task) {
        return task.key().element().equals("Task_ListCase") && task.key().visit() > 1;
    }

    private int lastStated(Pass pass) {
        return facts.values().stream()
                .filter(stated -> stated.isStated(pass))
                .mapToInt(stated -> PathOrder.of(stated.element()))
                .max()
                .orElse(-1);
    }

    /** Whether something that the file tells of may still come: at its day, or once the engine has got so far. */
    private boolean isAwaited(CaseId id, Walked walked, Waiting waiting, Optional<TaskRow> beyond, WalkLog log) {
        if (!cases.get(id).status().equals("open")) {
            return false;
        }
        var timed = days.nextTimed(walked);
        timed.ifPresent(day -> days.reach(id, day));
        var owed = beyond.isEmpty() && isOwed(walked);
        if (waiting.goesOn(timed.isPresent() ? Waiting.FOR_A_DAY : Waiting.FOR_THE_ENGINE, owed)) {
            return true;
        }
        if (owed) {
            throw new StepNotTaken("Inget steg kom från motorn på " + waiting.seconds()
                    + " sekunder, fast filen berättar mer. Ärendet står i skedet "
                    + cases.get(id).stage().code() + ", omgång " + cases.get(id).round() + ".");
        }
        timed.ifPresent(day -> log.remark("Ett steg som filen daterar till " + day + " kom inte."));
        return false;
    }

    private boolean isOwed(Walked walked) {
        return facts.values().stream()
                .anyMatch(stated -> !walked.isOver()
                        && stated.isStated(walked.current())
                        && !walked.isDone(walked.current(), stated.element())
                        && Waiting.ALWAYS_ASKED.contains(stated.element()));
    }
}
