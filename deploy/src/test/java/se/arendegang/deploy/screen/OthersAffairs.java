package se.arendegang.deploy.screen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.deploy.restart.Person;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.ContributionKind;
import se.arendegang.negotiation.desk.Contributions;
import se.arendegang.negotiation.desk.Receipts;
import se.arendegang.negotiation.mark.Marks;
import se.arendegang.negotiation.minutes.MinutesDesk;
import se.arendegang.negotiation.promise.Promises;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/**
 * What is no affair of the first union: a case being drafted in which another union negotiates, with that union's draft,
 * the minutes, and the officer's working text. Every text carries the mark that must not reach the first union.
 */
final class OthersAffairs {

    final String mark = "hemligt" + UUID.randomUUID().toString().replace("-", "");
    final CaseFile file;
    final Contribution draft;
    final TaskRow officersTask;
    final TaskRow unionsTask;

    private final ApplicationContext inside;
    private final Negotiations negotiations;

    OthersAffairs(ApplicationContext inside) {
        this.inside = inside;
        negotiations = inside.getBean(Negotiations.class);
        var tasks = inside.getBean(Tasks.class);
        var person = new Person(tasks);
        var officer = account(inside, "handlaggare1");
        var second = account(inside, "fack2");
        file = inside.getBean(CaseFiles.class).open(NewCase.atOffice(null, "Ärende " + mark, "organisation"), officer);
        officersTask = open(tasks, () -> tasks.openTasksOfCase(file.id().value()), "Task_DraftStaffReport");
        tasks.saveDraft(officersTask.id(), officer, FormValues.of("summary", "Arbetstext " + mark));
        var id = negotiations.request(file.id(), "Fackförbund 2", "board", "Schemat " + mark, officer, null);
        person.does(id.subject(), NegotiationProcess.Task.CALL_NEGOTIATION, "called");
        person.does(
                id.subject(),
                NegotiationProcess.Task.RECORD_SITTING,
                "positions_stated",
                Map.of(
                        "action_items",
                        List.of(Map.of("what", "Konsekvensanalys " + mark, "due", "2026-03-01")),
                        "demands",
                        List.of(Map.of(
                                "by",
                                List.of("Fackförbund 2"),
                                "text",
                                "Yrkande " + mark,
                                "employer_answer",
                                "avslar"))));
        unionsTask = open(tasks, () -> tasks.openTasksOf(id.subject()), NegotiationProcess.Task.STATE_POSITION);
        tasks.saveDraft(unionsTask.id(), second, FormValues.of("text", "Ståndpunkt " + mark));
        var contributions = inside.getBean(Contributions.class);
        var begun = contributions.begin(id, second);
        contributions.keep(
                begun.id(), new Contribution.Words(ContributionKind.DEMAND, true, "Utkast " + mark), 1, second);
        draft = contributions.drafts(id, second).getFirst();
    }

    static Actor account(ApplicationContext inside, String username) {
        return inside.getBean(Accounts.class).named(username).orElseThrow().actor();
    }

    Negotiation negotiation() {
        return negotiations.ofCase(file.id()).getFirst();
    }

    Minutes minutes() {
        return negotiation().minutes().getFirst();
    }

    private static TaskRow open(Tasks tasks, java.util.concurrent.Callable<List<TaskRow>> asked, String element) {
        return Awaitility.await(element)
                .until(
                        () -> asked.call().stream()
                                .filter(task -> task.key().element().equals(element))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** All of it, to be held against itself. */
    List<Object> everything() {
        var second = account(inside, "fack2");
        var officer = account(inside, "handlaggare1");
        var tasks = inside.getBean(Tasks.class);
        return List.of(
                negotiations.ofCase(file.id()),
                inside.getBean(Contributions.class).drafts(negotiation().id(), second),
                inside.getBean(MinutesDesk.class).read(minutes().id(), officer),
                inside.getBean(Marks.class).of(negotiation(), officer),
                inside.getBean(Promises.class).of(negotiation(), officer),
                inside.getBean(Receipts.class).of(negotiation().id()),
                tasks.find(unionsTask.id(), second),
                tasks.draft(unionsTask.id(), second),
                tasks.draft(officersTask.id(), officer));
    }
}
