package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Begär central förhandling (MBL 14 §), within the days of the agreement. */
@Component
class RequestCentral implements HumanTask {

    private final UnionTasks tasks;
    private final JdbcParties parties;
    private final JdbcNegotiations negotiations;
    private final PartyEnds ends;
    private final CentralRequests central;
    private final CentralRule rule;

    RequestCentral(
            UnionTasks tasks,
            JdbcParties parties,
            JdbcNegotiations negotiations,
            PartyEnds ends,
            CentralRequests central,
            CentralRule rule) {
        this.rule = rule;
        this.tasks = tasks;
        this.parties = parties;
        this.negotiations = negotiations;
        this.ends = ends;
        this.central = central;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.REQUEST_CENTRAL;
    }

    @Override
    public Role role() {
        return Role.UNION_REPRESENTATIVE;
    }

    @Override
    public boolean concerns(OpenTask task, Actor actor) {
        return tasks.concern(task, actor);
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                        List.of("requested", "not_requested"), EndFields.all().toArray(Field[]::new))
                .reading(rule.of(tasks.party(task)));
    }

    @Override
    public TaskForm form(OpenTask task, Actor actor) {
        return actor.has(Role.HR) ? form(task) : form(task).without(EndFields.all());
    }

    @Override
    public void record(Completion completion) {
        var party = tasks.party(completion.task());
        var requested = completion.is("requested");
        central.answered(TaskSubject.negotiationOf(completion.task()), party.id());
        parties.requestCentral(party.id(), completion.outcome(), requested ? completion.happenedOn() : null);
        if (!requested) {
            var negotiation = negotiations
                    .find(TaskSubject.negotiationOf(completion.task()))
                    .orElseThrow();
            ends.endAsStated(negotiation, party, new Entered(completion.values()));
        }
    }

    @Override
    public void skipped(Completion completion) {
        central.answered(
                TaskSubject.negotiationOf(completion.task()),
                tasks.party(completion.task()).id());
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return Optional.ofNullable(tasks.party(task).central()).map(UnionParty.Central::requestBy);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return Optional.of(tasks.party(task).name());
    }
}
