package se.arendegang.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Account;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Accounts;
import se.arendegang.task.HumanTasks;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskOpened;

/** A task that has come is told to those whose inbox it came into. What is replayed from long ago is told to nobody. */
@Component
class TaskMail {

    /** A task follows upon an act within moments, but the engine may have been away in between. */
    private static final Duration SAME_ACT = Duration.ofMinutes(10);

    private final Mails mails;
    private final JdbcRecentActs acts;
    private final Accounts accounts;
    private final HumanTasks handlers;
    private final CaseFiles cases;
    private final Clock clock;

    TaskMail(Mails mails, JdbcRecentActs acts, Accounts accounts, HumanTasks handlers, CaseFiles cases, Clock clock) {
        this.mails = mails;
        this.acts = acts;
        this.accounts = accounts;
        this.handlers = handlers;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void tell(TaskOpened opened) {
        var task = opened.task();
        if (isReplayed(task)) {
            return;
        }
        mails.tell(
                inWhoseInbox(opened),
                ledHere(task),
                new News(
                        MailKind.TASK,
                        task.id().value(),
                        task.element(),
                        opened.dnr(),
                        opened.dueOn(),
                        "uppgift/" + task.id().value()));
    }

    /** The group's, and those of others in whose inbox it lies too; each person once. */
    private List<Account> inWhoseInbox(TaskOpened opened) {
        var task = opened.task();
        var handler = handlers.of(task.element());
        return Stream.concat(Stream.of(opened.role()), handler.alsoIn().stream())
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .filter(account -> handler.concerns(task, account.actor()))
                .toList();
    }

    private boolean isReplayed(OpenTask task) {
        var caseId = task.caseId();
        return caseId != null
                && cases.find(new CaseId(caseId))
                        .filter(c -> c.replayDate() != null)
                        .isPresent();
    }

    private @Nullable AccountId ledHere(OpenTask task) {
        return acts.latest(
                        task.key().subject(),
                        task.caseId(),
                        clock.instant().minus(SAME_ACT).atOffset(ZoneOffset.UTC))
                .orElse(null);
    }
}
