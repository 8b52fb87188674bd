package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Ange ståndpunkt: each union its own, whatever became of its demands (N-09). */
@Component
class StatePosition implements HumanTask {

    /** What only whoever enters it for the union has to say. */
    private static final List<Field> ENTERED_FOR_IT = Stream.concat(
                    Stream.of(Field.choice("received_as", "portal", "oral", "mail", "paper")), EndFields.all().stream())
            .toList();

    private final UnionTasks tasks;
    private final JdbcParties parties;
    private final JdbcNegotiations negotiations;
    private final PartyEnds ends;
    private final Vetoes vetoes;
    private final BeforePosition reading;

    StatePosition(
            UnionTasks tasks,
            JdbcParties parties,
            JdbcNegotiations negotiations,
            PartyEnds ends,
            Vetoes vetoes,
            BeforePosition reading) {
        this.reading = reading;
        this.vetoes = vetoes;
        this.tasks = tasks;
        this.parties = parties;
        this.negotiations = negotiations;
        this.ends = ends;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.STATE_POSITION;
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
        var fields = Stream.concat(
                Stream.of(Field.text("text").requiredFor("agreement_with_note"), Field.date("answer_due")),
                ENTERED_FOR_IT.stream());
        var outcomes = Stream.of(Position.values()).map(Position::outcome).toList();
        var party = tasks.party(task);
        var before = party.position();
        var text = before == null ? null : before.text();
        return TaskForm.of(outcomes, fields.toArray(Field[]::new))
                .reading(reading.of(TaskSubject.negotiationOf(task), party))
                .prefilledWith(text == null ? FormValues.EMPTY : FormValues.of("text", text));
    }

    @Override
    public TaskForm form(OpenTask task, Actor actor) {
        return actor.has(Role.HR) ? form(task) : form(task).without(ENTERED_FOR_IT);
    }

    @Override
    public void record(Completion completion) {
        var party = tasks.party(completion.task());
        var entered = new Entered(completion.values());
        var position = Position.ofOutcome(completion.outcome()).orElseThrow();
        parties.takePosition(
                party.id(),
                new UnionParty.Stated(
                        position.code(),
                        entered.text("text"),
                        completion.happenedOn(),
                        entered.day("answer_due"),
                        false),
                entered.text("received_as"),
                completion.recordedAt().atOffset(ZoneOffset.UTC));
        parties.keep(party.id(), entered.extra());
        vetoes.keep(party.id(), completion.values().group("recorded").group("veto"), completion.actor());
        if (position.settles()) {
            var negotiation = negotiations
                    .find(TaskSubject.negotiationOf(completion.task()))
                    .orElseThrow();
            ends.endAsStated(negotiation, party, entered);
        }
    }

    /** A union that has asked for time is waited for until the day it named. */
    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return Optional.ofNullable(tasks.party(task).position()).map(UnionParty.Stated::answerDue);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return Optional.of(tasks.party(task).name());
    }
}
