package se.arendegang.casefile;

import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Avsluta ärende, or open one of its stages again with a reason. */
@Component
class CloseCase implements HumanTask {

    private final CaseFiles cases;

    CloseCase(@Lazy CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public String element() {
        return CasePathProcess.Task.CLOSE_CASE;
    }

    @Override
    public Role role() {
        return Role.REGISTRAR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                List.of("closed", "reopened"),
                Field.choice("to_stage", "drafting", "council_of_mayors", "executive_board", "after_decision")
                        .requiredFor("reopened"),
                Field.text("reason").requiredFor("reopened"));
    }

    @Override
    public void record(Completion completion) {
        if (completion.is("reopened")) {
            var id = new CaseId(Objects.requireNonNull(completion.task().caseId()));
            var values = completion.values();
            cases.openRound(
                    id,
                    cases.get(id).round(),
                    "reopened",
                    Stage.FINISHED,
                    Stage.ofCode(values.text("to_stage").orElseThrow()),
                    values.text("reason").orElse(null),
                    completion.happenedOn());
        }
    }
}
