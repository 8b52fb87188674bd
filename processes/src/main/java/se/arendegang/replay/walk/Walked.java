package se.arendegang.replay.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;
import se.arendegang.task.TaskRow;

/** How far a walk has come: the pass it is in, and what it has done in each. Lives as long as the walk. */
final class Walked {

    private final List<Pass> passes;
    private final Map<Subject, Pass> passOfSubject = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private Pass current;
    private @Nullable Subject last;
    private int caseRound = 1;
    private boolean over;

    Walked(List<Pass> passes) {
        this.passes = passes;
        this.current = passes.getFirst();
    }

    List<Pass> passes() {
        return passes.subList(0, current.number());
    }

    Pass current() {
        return current;
    }

    /** A meeting or negotiation belongs to the pass in which it was first heard of; the case's own tasks to the present. */
    Pass passOf(TaskRow task) {
        var subject = task.key().subject();
        return subject.kind() == SubjectKind.MEETING || subject.kind() == SubjectKind.NEGOTIATION
                ? Optional.ofNullable(passOfSubject.putIfAbsent(subject, current))
                        .orElse(current)
                : current;
    }

    boolean isSameThing(TaskRow task) {
        return task.key().subject().equals(last);
    }

    void took(Step step, Deed deed) {
        last = step.task().key().subject();
        if (!deed.outcome().equals(MemorandumFacts.BACK_TO_OFFICE)) {
            leave(step.pass(), step.element());
        }
        if (ComingBack.isComingBack(step, deed) && step.pass() == current) {
            if (current.last()) {
                over = true;
            } else {
                current = passes.get(current.number());
            }
        }
    }

    /** The case has come back without any body's word; what its path asked before is asked no more. */
    void cameBack(int round) {
        current = passes.get(current.number());
        caseRound = round;
    }

    /** Whether the task belongs to where the walk is: not to a round that was broken off, nor to one the file never tells of. */
    boolean isWithin(TaskRow task) {
        return task.key().subject().kind() != SubjectKind.CASE
                || (!over && task.key().round() >= caseRound);
    }

    boolean isOver() {
        return over;
    }

    void leave(Pass pass, String element) {
        done.add(pass.number() + "/" + element);
    }

    boolean isDone(Pass pass, String element) {
        return done.contains(pass.number() + "/" + element);
    }
}
