package se.arendegang.replay.walk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.audit.StepNames;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.TaskRow;

/** Takes a case step by step as far as its file tells. */
@Component
class Walk {

    /** Far more than any case needs; a walk that goes round and round stops here. */
    private static final int MOST_STEPS = 1000;

    private final Map<String, StepFacts> facts;
    private final NextTask next;
    private final Doer doer;
    private final CaseFiles cases;
    private final PassingDays days;
    private final StepNames names;
    private final AfterStep after;
    private final UnspokenSubjects unspoken;

    Walk(
            List<StepFacts> facts,
            NextTask next,
            Doer doer,
            CaseFiles cases,
            PassingDays days,
            StepNames names,
            AfterStep after,
            UnspokenSubjects unspoken) {
        this.facts = facts.stream().collect(Collectors.toMap(StepFacts::element, Function.identity()));
        this.next = next;
        this.doer = doer;
        this.cases = cases;
        this.days = days;
        this.names = names;
        this.after = after;
        this.unspoken = unspoken;
    }

    void take(CaseId id, List<Pass> passes, Duration patience, WalkLog log) {
        var pass = passes.getFirst();
        for (int number = 1; number <= MOST_STEPS; number++) {
            var task = await(id, pass, patience);
            if (task == null || isBeyond(task, pass)) {
                return;
            }
            var step = new Step(id, task, pass);
            var stated = facts.get(step.element());
            var deed = stated == null ? Deed.SILENT : stated.deed(step);
            days.reach(id, deed.on());
            doer.act(task, deed, log);
            log.step(
                    number,
                    task.key().subject().kind().code(),
                    names.step(step.element()),
                    Doer.REPLAY.name(),
                    deed.person(),
                    deed.isSilent() ? "hoppas över: " + Doer.SILENT : names.outcome(deed.outcome()));
            after.taken(step, deed);
            pass = ComingBack.isComingBack(step, deed) && !pass.last() ? passes.get(pass.number()) : pass;
        }
        throw new StepNotTaken("Ärendet togs " + MOST_STEPS + " steg utan att komma till sitt slut.");
    }

    private boolean isBeyond(TaskRow task, Pass pass) {
        return pass.last() && PathOrder.of(task.key().element()) > lastStated(pass);
    }

    private int lastStated(Pass pass) {
        return facts.values().stream()
                .filter(stated -> stated.isStated(pass))
                .mapToInt(stated -> PathOrder.of(stated.element()))
                .max()
                .orElse(-1);
    }

    private @Nullable TaskRow await(CaseId id, Pass pass, Duration patience) {
        var giveUp = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < giveUp) {
            var task = next.await(id, open -> !unspoken.isOf(id, open, pass));
            if (task.isPresent()) {
                return task.get();
            }
            if (!cases.get(id).status().equals("open")) {
                return null;
            }
            days.passWhileWaiting(id);
        }
        throw new StepNotTaken("Inget steg kom från motorn på " + patience.toSeconds()
                + " sekunder. Ärendet står i skedet "
                + cases.get(id).stage().code() + ", omgång " + cases.get(id).round() + ", dag "
                + cases.get(id).replayDate() + ".");
    }
}
