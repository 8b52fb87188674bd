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
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Besvara yrkande: the employer's answer to one demand. To go on without one leaves it unanswered for good (N-05). */
@Component
class AnswerDemand implements HumanTask {

    private final JdbcDemands demands;

    AnswerDemand(JdbcDemands demands) {
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
        return TaskForm.of(EmployerAnswer.outcomes(), Field.text("employer_answer_text"))
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
    public void record(Completion completion) {
        demands.answer(
                demand(completion.task()).id(),
                EmployerAnswer.ofOutcome(completion.outcome()),
                completion.values().text("employer_answer_text").orElse(null),
                completion.happenedOn());
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
