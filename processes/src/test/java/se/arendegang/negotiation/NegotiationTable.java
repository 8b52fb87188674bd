package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.Subject;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FormValues;
import se.arendegang.task.MirroredJob;
import se.arendegang.task.TaskId;
import se.arendegang.task.TaskKey;
import se.arendegang.task.TaskMirror;
import se.arendegang.task.Tasks;
import se.arendegang.testing.Inside;

/** The inside with its real tasks; the test hands them out in the order the model would. */
final class NegotiationTable implements AutoCloseable {

    static final Actor HR = person("Personalchefen", Role.HR, null);
    static final Actor FIRST = person("Företrädare 1", Role.UNION_REPRESENTATIVE, "Fackförbund 1");
    static final Actor SECOND = person("Företrädare 2", Role.UNION_REPRESENTATIVE, "Fackförbund 2");
    /** Enters recorded cases; has no account. */
    static final Actor TECHNICAL = new Actor(null, "Återgivning", Set.of(Role.values()), null, "Personalchefen");

    static final LocalDate MARCH_2 = LocalDate.parse("2026-03-02");

    private static final String PACKAGES =
            "se.arendegang.engine,se.arendegang.task,se.arendegang.audit,se.arendegang.casefile,se.arendegang.document,"
                    + "se.arendegang.proposal,se.arendegang.drafting,se.arendegang.union,se.arendegang.negotiation,"
                    + "se.arendegang.deadline,se.arendegang.meeting,se.arendegang.board,se.arendegang.decision,"
                    + "se.arendegang.assignment,se.arendegang.statement,se.arendegang.body";

    final Inside inside;
    final Tasks tasks;
    final Negotiations negotiations;
    final NegotiationCourse course;
    final Obstacles obstacles;
    final Duties duties;
    final CaseId caseId;
    private final AtomicLong jobs = new AtomicLong(100);

    NegotiationTable() {
        this(new Inside(PACKAGES));
    }

    /** With more of the house. */
    NegotiationTable(String more) {
        this(new Inside(PACKAGES + "," + more));
    }

    /** Around a table in a house with more in it. */
    NegotiationTable(Inside inside) {
        this.inside = inside;
        tasks = inside.get(Tasks.class);
        negotiations = inside.get(Negotiations.class);
        course = inside.get(NegotiationCourse.class);
        obstacles = inside.get(Obstacles.class);
        duties = inside.get(Duties.class);
        var opened = inside.get(CaseFiles.class)
                .open(NewCase.atOffice("KS 2026/812", "Samlad kundservice", "organisation"), HR);
        caseId = opened.id();
        claim(caseId.subject());
    }

    void claim(Subject subject) {
        assertThat(inside.get(RootInstances.class).claim(subject, 1, jobs.incrementAndGet(), "g1"))
                .isTrue();
    }

    /** The duty is judged owed before the board's decision by both unions; their negotiation begins. */
    NegotiationId begin(Actor actor) {
        var row = Map.of("gates", "board", "basis", "11", "parties", List.of("Fackförbund 1", "Fackförbund 2"));
        judge("owed", FormValues.of("duties", List.of(row)).and("reason", "viktigare förändring"), actor);
        return only().id();
    }

    CompletionResult judge(String outcome, FormValues values, Actor actor) {
        return decide(confirm(), outcome, values, actor, MARCH_2);
    }

    TaskId confirm() {
        return ask(caseId.subject(), DraftingProcess.Task.CONFIRM_NEGOTIATION_DUTY, "", 1);
    }

    Negotiation only() {
        var all = negotiations.ofCase(caseId);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    TaskId ask(NegotiationId id, String element, @Nullable UUID item, int visit) {
        if (inside.get(RootInstances.class).last(id.subject()).orElseThrow().instanceKey() == null) {
            claim(id.subject());
        }
        return ask(id.subject(), element, item == null ? "" : item.toString(), visit);
    }

    TaskId ask(Subject subject, String element, String item, int visit) {
        var key = new TaskKey(subject, 1, element, item, visit);
        var job =
                new MirroredJob(key, "test", 1, new JobReference(jobs.incrementAndGet(), "g1"), inside.clock.instant());
        assertThat(inside.get(TaskMirror.class).mirror(job)).isTrue();
        return tasks.openTasksOf(subject).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    CompletionResult decide(TaskId task, String outcome, FormValues values, Actor actor, @Nullable LocalDate on) {
        return tasks.complete(task, outcome, values, actor, on);
    }

    void done(TaskId task, String outcome, FormValues values, Actor actor, @Nullable LocalDate on) {
        assertThat(decide(task, outcome, values, actor, on)).isEqualTo(new CompletionResult.Done(outcome));
    }

    void skip(TaskId task) {
        assertThat(tasks.skip(task, "framgår inte av handlingen", TECHNICAL, null))
                .isEqualTo(new CompletionResult.Done("skipped"));
    }

    UnionParty party(NegotiationId id, String name) {
        return negotiations.find(id).orElseThrow().parties().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Actor person(String name, Role role, @Nullable String union) {
        return new Actor(new AccountId(UUID.randomUUID()), name, Set.of(role), union, null);
    }

    @Override
    public void close() {
        inside.close();
    }
}
