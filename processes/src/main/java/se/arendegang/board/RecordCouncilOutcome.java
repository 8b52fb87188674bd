package se.arendegang.board;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** För in kommunfullmäktiges beslut. */
@Component
class RecordCouncilOutcome implements HumanTask {

    private final CouncilOutcomes outcomes;

    RecordCouncilOutcome(CouncilOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String element() {
        return ExecutiveBoardProcess.Task.RECORD_COUNCIL_OUTCOME;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                List.of("approved", "rejected", "remanded"),
                Field.date("decided_on"),
                Field.yesNo("minority"),
                Field.text("reason"),
                Field.choice("remand_to", "drafting", "council_of_mayors", "executive_board"));
    }

    @Override
    public void record(Completion completion) {
        var values = completion.values();
        outcomes.record(
                BoardCase.of(completion.task()),
                new CouncilOutcome(
                        completion.task().key().round(),
                        completion.outcome(),
                        values.text("reason").orElse(null),
                        values.text("minority").map(Boolean::valueOf).orElse(null),
                        values.text("remand_to").orElse(null),
                        values.date("decided_on").orElse(completion.happenedOn()),
                        values.group("recorded").values()));
    }
}
