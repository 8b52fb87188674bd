package se.arendegang.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Kontrollera med förvaltningsrätten: appeals go there (KL 13 kap. 4 §), so a person asks and confirms legal force. */
@Component
class CheckWithCourt implements HumanTask {

    private static final String APPEALED = "appealed";

    private final DecisionCourse course;
    private final DecidedCase decided;

    CheckWithCourt(DecisionCourse course, DecidedCase decided) {
        this.course = course;
        this.decided = decided;
    }

    @Override
    public String element() {
        return AfterDecisionProcess.Task.CHECK_WITH_COURT;
    }

    @Override
    public Role role() {
        return Role.REGISTRAR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                        List.of("confirmed", APPEALED),
                        Field.line("by_role"),
                        Field.text("answer"),
                        Field.date("final_on"),
                        Field.rows(
                                "appeals",
                                Field.date("received_on"),
                                Field.line("by_role"),
                                Field.date("court_on"),
                                Field.choice("court_outcome", "avslag", "upphavs", "avvisas")))
                .reading(decided.material(task))
                .prefilledWith(known(course.of(DecidedCase.of(task), task.key().round())));
    }

    private static FormValues known(AfterDecision after) {
        var values = new LinkedHashMap<String, Object>();
        put(values, "final_on", after.finalOn() == null ? after.computedFinalOn() : after.finalOn());
        var appeals = new ArrayList<Map<String, Object>>();
        for (var appeal : after.appeals()) {
            var row = new LinkedHashMap<String, Object>();
            put(row, "received_on", appeal.receivedOn());
            put(row, "by_role", appeal.byRole());
            put(row, "court_on", appeal.courtOn());
            put(row, "court_outcome", appeal.courtOutcome());
            appeals.add(row);
        }
        values.put("appeals", appeals);
        return new FormValues(values);
    }

    private static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value.toString());
        }
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return completion.is(APPEALED) && completion.values().rows("appeals").isEmpty()
                ? List.of(FieldError.of("appeals", "required"))
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        var values = completion.values();
        var id = DecidedCase.of(completion.task());
        var before = course.of(id, completion.task().key().round());
        var appeals = values.values().containsKey("appeals")
                ? values.rows("appeals").stream().map(CheckWithCourt::appeal).toList()
                : before.appeals();
        course.checked(
                id,
                before.appeals(appeals)
                        .checked(
                                completion.happenedOn(),
                                values.text("by_role").orElse(null),
                                values.text("answer").orElse(null),
                                completion.is(APPEALED) ? null : finalOn(values, before, appeals))
                        .recorded(values.group("recorded").values()),
                completion.task().key().visit());
    }

    /** As typed; otherwise as computed, unless a court has had its say. */
    private static @Nullable LocalDate finalOn(FormValues values, AfterDecision before, List<Appeal> appeals) {
        return values.date("final_on").orElse(appeals.isEmpty() ? before.computedFinalOn() : null);
    }

    private static Appeal appeal(FormValues row) {
        return new Appeal(
                row.date("received_on").orElse(null),
                row.text("by_role").orElse(null),
                row.date("court_on").orElse(null),
                row.text("court_outcome").orElse(null),
                row.group("recorded").values());
    }

    /** The day after the last day, since the court may have got an appeal on it. */
    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return Optional.ofNullable(
                course.of(DecidedCase.of(task), task.key().round()).computedFinalOn());
    }
}
