package se.arendegang.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.deadline.LastDay;
import se.arendegang.deadline.LastDays;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Anslå delegationsbeslut: one that is not reported is posted on its own; the time for appeal runs from there. */
@Component
class PostDelegatedNotice implements HumanTask {

    private final DelegatedDecisions decisions;
    private final LastDays lastDays;

    PostDelegatedNotice(DelegatedDecisions decisions, LastDays lastDays) {
        this.decisions = decisions;
        this.lastDays = lastDays;
    }

    @Override
    public String element() {
        return DelegatedDecisionProcess.Task.POST_DELEGATED_NOTICE;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(List.of("posted"), Field.date("posted_on"), Field.line("proof"));
    }

    @Override
    public void record(Completion completion) {
        var d = decisions.get(DecideDelegated.id(completion.task()));
        var posted = completion.values().date("posted_on").or(() -> Optional.ofNullable(completion.happenedOn()));
        decisions.save(new DelegatedDecision(
                d.id(),
                d.caseId(),
                d.point(),
                d.title(),
                d.delegate(),
                d.ground(),
                d.decision(),
                d.obstacles(),
                d.outcome(),
                d.decidedOn(),
                d.toReport(),
                d.reportedAt(),
                d.reportedOn(),
                posted.orElse(null),
                posted.flatMap(lastDays::toAppeal).map(LastDay::day).orElse(null),
                completion.values().text("proof").orElse(null)));
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return decisions.find(DecideDelegated.id(task)).map(DelegatedDecision::title);
    }
}
