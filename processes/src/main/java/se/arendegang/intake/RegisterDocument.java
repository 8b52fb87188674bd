package se.arendegang.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.document.DocumentId;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Registrera handling: at once on arrival (OSL 5:1), with what the register shows (OSL 5:2). */
@Component
class RegisterDocument implements HumanTask {

    private final JdbcIncoming rows;
    private final CaseFiles cases;

    RegisterDocument(JdbcIncoming rows, CaseFiles cases) {
        this.rows = rows;
        this.cases = cases;
    }

    @Override
    public String element() {
        return IntakeProcess.Task.REGISTER_DOCUMENT;
    }

    @Override
    public Role role() {
        return Role.REGISTRAR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var form = TaskForm.of(
                List.of("registered", "not_to_be_registered"),
                Field.line("sender").requiredFor("registered"),
                Field.date("received_on").requiredFor("registered"),
                Field.line("about").requiredFor("registered"),
                Field.choice("kind", "motion", "framstallning", "skrivelse", "remiss", "revisionsrapport", "annat"),
                Field.date("answer_due"),
                Field.line("dnr"),
                Field.line("joins_dnr"),
                Field.text("reason").requiredFor("not_to_be_registered"));
        return rows.find(document(task))
                .map(found -> form.prefilledWith(prefilled(found)))
                .orElse(form);
    }

    private static FormValues prefilled(IncomingDocument document) {
        var values = FormValues.of("about", document.title());
        if (document.sender() != null) {
            values = values.and("sender", document.sender());
        }
        return document.receivedOn() == null
                ? values
                : values.and("received_on", document.receivedOn().toString());
    }

    @Override
    public List<FieldError> check(Completion completion) {
        var joins = completion.values().text("joins_dnr");
        if (joins.isPresent() && cases.findByDnr(joins.get()).isEmpty()) {
            return List.of(FieldError.of("joins_dnr", "no_such_case", joins.get()));
        }
        var own = completion.values().text("dnr");
        return own.isPresent() && cases.findByDnr(own.get()).isPresent()
                ? List.of(FieldError.of("dnr", "dnr_taken", own.get()))
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        var id = document(completion.task());
        if (completion.is("registered")) {
            rows.register(id, completion.values());
        } else {
            rows.end(id, "not_registered", completion.values().text("reason").orElse(null));
        }
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return rows.find(document(task)).map(IncomingDocument::receivedOn);
    }

    private static DocumentId document(OpenTask task) {
        return new DocumentId(task.key().subject().id());
    }
}
