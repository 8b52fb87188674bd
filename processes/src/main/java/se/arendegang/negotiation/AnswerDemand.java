package se.arendegang.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Besvara yrkande: the employer's answer to one demand. To go on without one leaves it unanswered for good (N-05). */
@Component
class AnswerDemand implements HumanTask {

    private final JdbcDemands demands;
    private final AnswerOnce answers;

    AnswerDemand(JdbcDemands demands, AnswerOnce answers) {
        this.answers = answers;
        this.demands = demands;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.ANSWER_DEMAND;
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public Set<Role> alsoIn() {
        return Set.of(Role.DIRECTOR);
    }

    /** The director answers too. */
    @Override
    public boolean concerns(OpenTask task, Actor actor) {
        return actor.has(Role.HR) || actor.has(Role.DIRECTOR);
    }

    @Override
    public TaskForm form(OpenTask task) {
        var demand = demand(task);
        return TaskForm.of(EmployerAnswer.outcomes(), Field.text("employer_answer_text"), Field.seen(AnswerOnce.SEEN))
                .prefilledWith(FormValues.of(AnswerOnce.SEEN, AnswerOnce.standing(demand)))
                .reading(List.of(new Material("Från " + String.join(", ", demand.by()), text(demand))));
    }

    private static String text(Demand demand) {
        var lines = new ArrayList<String>();
        lines.add(demand.text() == null ? "Texten är inte antecknad." : demand.text());
        if (demand.onBehalfOf() != null) {
            lines.add("För " + demand.onBehalfOf() + ".");
        }
        return String.join("\n\n", lines);
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return answers.changed(demand(completion.task()), completion.values());
    }

    @Override
    public void record(Completion completion) {
        var demand = demand(completion.task());
        var answer = EmployerAnswer.ofOutcome(completion.outcome());
        var text = completion.values().text("employer_answer_text").orElse(null);
        if (Keys.byAPerson(completion)) {
            answers.give(demand, answer, text, completion);
        } else {
            demands.answer(demand.id(), answer, text, completion.happenedOn());
        }
    }

    @Override
    public void skipped(Completion completion) {
        demands.leaveUnanswered(demand(completion.task()).id());
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return Optional.of(String.join(", ", demand(task).by())).filter(unions -> !unions.isBlank());
    }

    private Demand demand(OpenTask task) {
        return demands.find(DemandId.of(task.key().item())).orElseThrow();
    }
}
