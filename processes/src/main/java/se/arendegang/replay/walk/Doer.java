package se.arendegang.replay.walk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.audit.StepNames;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskForm;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** Does a task as the technical user, on behalf of the person in the record, through the same form as people use. */
@Component
class Doer {

    static final String SILENT = "framgår inte av handlingen";

    /** The technical user: no account, every role, and always somebody else's act. */
    static final Actor REPLAY = new Actor(null, "Återgivning", EnumSet.allOf(Role.class), null, null);

    private final Tasks tasks;
    private final StepNames names;

    Doer(Tasks tasks, StepNames names) {
        this.tasks = tasks;
        this.names = names;
    }

    void act(TaskRow task, Deed deed, WalkLog log) {
        var actor = REPLAY.onBehalfOf(deed.person());
        var result = deed.isSilent() ? tasks.skip(task.id(), SILENT, actor, null) : complete(task, deed, actor, log);
        if (!(result instanceof CompletionResult.Done)) {
            throw new StepNotTaken(
                    "Steget " + names.step(task.key().element()) + " kunde inte utföras: " + why(result));
        }
    }

    private CompletionResult complete(TaskRow task, Deed deed, Actor actor, WalkLog log) {
        var form = tasks.form(task.id(), actor)
                .orElseThrow(() -> new StepNotTaken("Formuläret för steget "
                        + names.step(task.key().element()) + " kan inte visas för " + actor.name() + "."));
        var values = FormFilling.fill(form.fields(), deed.facts());
        var result = tasks.complete(task.id(), deed.outcome(), values, actor, deed.on());
        return result instanceof CompletionResult.Invalid invalid
                ? again(task, form, deed, values, invalid.errors(), actor, log)
                : result;
    }

    /** What a form refuses is kept beside it; what it cannot do without is said not to be stated. */
    private CompletionResult again(
            TaskRow task,
            TaskForm form,
            Deed deed,
            FormValues values,
            List<FieldError> errors,
            Actor actor,
            WalkLog log) {
        var changed = new LinkedHashMap<>(values.values());
        var beside = new LinkedHashMap<>(values.group(FormFilling.RECORDED).values());
        for (var name : errors.stream()
                .map(error -> error.path().split("[\\[.]", 2)[0])
                .distinct()
                .toList()) {
            var refused = changed.remove(name);
            if (refused != null) {
                beside.put(name, refused);
            } else if (form.fields().stream()
                    .anyMatch(field ->
                            field.name().equals(name) && field.columns().isEmpty())) {
                changed.put(name, SILENT);
            }
        }
        changed.put(FormFilling.RECORDED, beside);
        log.remark(names.step(task.key().element()) + ": hålls vid sidan av formuläret: " + said(errors));
        return tasks.complete(task.id(), deed.outcome(), new FormValues(changed), actor, deed.on());
    }

    private static String why(CompletionResult result) {
        return switch (result) {
            case CompletionResult.Invalid invalid -> said(invalid.errors());
            case CompletionResult.AlreadyDone done -> "det är redan gjort av " + done.by() + ".";
            case CompletionResult.Cancelled cancelled -> "det frågas inte längre.";
            case CompletionResult.NotAllowed refused -> "den som återger ärendet får inte göra det.";
            case CompletionResult.Done done -> done.outcome();
        };
    }

    private static String said(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.path() + " (" + error.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
