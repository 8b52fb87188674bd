package se.arendegang.deploy.engine;

import java.util.List;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** A task of the suite's own model: nothing to record but its outcome. */
record SuiteTask(String element, List<String> outcomes) implements HumanTask {

    @Override
    public Role role() {
        return Role.REGISTRAR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(outcomes, Field.text("note"));
    }

    @Override
    public void record(Completion completion) {}
}
