package se.arendegang.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** A task for tests: weigh something, for those of HR who are not called "Jävig". */
class WeighTask implements HumanTask {

    final List<Completion> recorded = new ArrayList<>();

    @Nullable
    RuntimeException failure;

    @Override
    public String element() {
        return "Task_Weigh";
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(List.of("heavy", "light"), Field.number("kilos").requiredFor("heavy"), Field.text("note"))
                .prefilledWith(FormValues.of("note", "från registret"));
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return completion.values().number("kilos").orElse(0) < 0
                ? List.of(FieldError.of("kilos", "negative"))
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        recorded.add(completion);
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return Optional.of(LocalDate.parse("2026-03-06"));
    }

    @Override
    public boolean concerns(OpenTask task, Actor actor) {
        return actor.has(role()) && !actor.name().equals("Jävig");
    }
}
