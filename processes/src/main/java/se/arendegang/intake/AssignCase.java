package se.arendegang.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.document.DocumentId;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.Option;
import se.arendegang.task.TaskForm;

/** Fördela ärende: who prepares it, aimed at which meeting, or somebody else's matter. */
@Component
class AssignCase implements HumanTask {

    private final JdbcIncoming rows;
    private final Accounts accounts;

    AssignCase(JdbcIncoming rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    @Override
    public String element() {
        return IntakeProcess.Task.ASSIGN_CASE;
    }

    @Override
    public Role role() {
        return Role.DEPARTMENT_HEAD;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var officers = accounts.all().stream()
                .filter(account -> account.roles().contains(Role.CASE_OFFICER) && !account.disabled())
                .map(account -> new Option(account.id().value().toString(), account.name()))
                .toList();
        var form = TaskForm.of(
                List.of("assigned", "elsewhere"),
                Field.choice("officer", officers).requiredFor("assigned"),
                Field.line("case_title"),
                Field.choice(
                        "case_type",
                        "organisation",
                        "instruction",
                        "annual_report",
                        "policy",
                        "referral_answer",
                        "procurement",
                        "other"),
                Field.date("aim_meeting"),
                Field.text("reason").requiredFor("elsewhere"));
        return rows.find(document(task))
                .map(found -> form.reading(List.of(new Material(found.title(), about(found))))
                        .prefilledWith(FormValues.of("case_title", found.title())))
                .orElse(form);
    }

    private static String about(IncomingDocument document) {
        return "Avsändare: " + Optional.ofNullable(document.sender()).orElse("framgår inte") + "\n\nInkom: "
                + Optional.ofNullable(document.receivedOn())
                        .map(LocalDate::toString)
                        .orElse("framgår inte");
    }

    @Override
    public void record(Completion completion) {
        var id = document(completion.task());
        if (completion.is("assigned")) {
            var officer = completion.values().text("officer").map(UUID::fromString);
            var name = officer.flatMap(account -> accounts.find(new AccountId(account)))
                    .map(account -> account.name());
            rows.assign(id, officer.orElse(null), name.orElse(null), completion.values());
        } else {
            rows.end(id, "elsewhere", completion.values().text("reason").orElse(null));
        }
    }

    private static DocumentId document(OpenTask task) {
        return new DocumentId(task.key().subject().id());
    }
}
