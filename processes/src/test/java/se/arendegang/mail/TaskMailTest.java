package se.arendegang.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.NewAccount;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskId;
import se.arendegang.task.TaskKey;
import se.arendegang.task.TaskOpened;

/** A task is told to everybody in whose inbox it lies, once, and not to whose act it follows upon. */
class TaskMailTest {

    private final MailHouse house = new MailHouse(Map.of());
    private final Account hr = house.person("personalchef", Role.HR);
    private final Account director = house.person("stadsdirektor", Role.DIRECTOR);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aDemandThatWaitsForAnAnswerIsToldToTheDirectorToo() {
        var both = house.inside
                .get(Accounts.class)
                .open(new NewAccount("ledning", "ledning", "ett långt lösenord", Set.of(Role.HR, Role.DIRECTOR), null));
        house.mailboxes.setAddress(both.id(), "ledning@example.se");
        house.person("jurist1", Role.LEGAL);
        assertThat(told(opened(director)))
                .as("not whose act it follows upon")
                .containsExactlyInAnyOrder(hr.id().value(), both.id().value());
        assertThat(told(opened(hr)))
                .containsExactlyInAnyOrder(director.id().value(), both.id().value());
    }

    private TaskOpened opened(Account by) {
        var caseId = house.inside
                .get(CaseFiles.class)
                .open(NewCase.atOffice(null, "Samlad kundservice", "organisation"), by.actor())
                .id();
        var key = new TaskKey(
                caseId.subject(),
                1,
                NegotiationProcess.Task.ANSWER_DEMAND,
                UUID.randomUUID().toString(),
                1);
        var task = new OpenTask(new TaskId(UUID.randomUUID()), key, "negotiation", caseId.value());
        return new TaskOpened(task, Role.HR, null, null);
    }

    private List<@Nullable UUID> told(TaskOpened opened) {
        house.inside.inTransaction(() -> house.inside.get(TaskMail.class).tell(opened));
        return house.inside
                .sql
                .sql("select account_id from mail_line where about = :about")
                .param("about", opened.task().id().value())
                .query(UUID.class)
                .list();
    }
}
