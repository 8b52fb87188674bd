package se.arendegang.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.audit.AuditTrail;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.Subject;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.testing.Inside;

class TasksTest {

    private static final Subject CASE = Subject.ofCase(UUID.randomUUID());
    private static final Actor FIRST = person("Personalspecialist 1", Role.HR);
    private static final Actor SECOND = person("Personalspecialist 2", Role.HR);
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final Inside inside =
            new Inside("se.arendegang.engine,se.arendegang.task,se.arendegang.audit", WeighTask.class);
    private final Tasks tasks = inside.get(Tasks.class);
    private final TaskMirror mirror = inside.get(TaskMirror.class);
    private final WeighTask weigh = inside.get(WeighTask.class);

    @BeforeEach
    void aCaseOnItsWay() {
        inside.inTransaction(() -> inside.get(ProcessEngine.class).start(CASE, "case.opened"));
        assertThat(inside.get(RootInstances.class).claim(CASE, 1, 4711, "g1")).isTrue();
    }

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void aMirroredJobIsOneLineInTheInboxHoweverOftenItIsDelivered() {
        mirror(1, 100);
        mirror(1, 100);
        mirror(1, 101);

        assertThat(tasks.inbox(FIRST, false)).singleElement().satisfies(row -> {
            assertThat(row.key().element()).isEqualTo("Task_Weigh");
            assertThat(row.dueOn()).isEqualTo("2026-03-06");
            assertThat(row.state()).isEqualTo(TaskState.OPEN);
        });
    }

    @Test
    void twoVisitsOfOneElementAreTwoTasks() {
        mirror(1, 100);
        mirror(2, 101);
        assertThat(tasks.inbox(FIRST, false)).hasSize(2);
    }

    @Test
    void whoIsNotConcernedSeesNothingAndDecidesNothing() {
        mirror(1, 100);
        var id = only();
        for (var outsider : List.of(person("Jurist", Role.LEGAL), person("Jävig", Role.HR))) {
            assertThat(tasks.inbox(outsider, false)).isEmpty();
            assertThat(tasks.find(id, outsider)).isEmpty();
            assertThat(tasks.form(id, outsider)).isEmpty();
            assertThat(tasks.complete(id, "light", FormValues.EMPTY, outsider, MONDAY))
                    .isEqualTo(new CompletionResult.NotAllowed());
        }
    }

    @Test
    void ofTwoWhoClaimTheSecondLearnsWhoWasFirst() {
        mirror(1, 100);
        assertThat(tasks.claim(only(), FIRST)).isEmpty();
        assertThat(tasks.claim(only(), SECOND)).contains("Personalspecialist 1");
        assertThat(tasks.inbox(FIRST, true)).hasSize(1);
        assertThat(tasks.inbox(SECOND, true)).isEmpty();

        tasks.release(only(), FIRST);
        assertThat(tasks.claim(only(), SECOND)).isEmpty();
    }

    @Test
    void aDecisionCommitsFactsOutcomeAuditLineAndCommandTogether() {
        mirror(1, 100);
        var result = tasks.complete(only(), "heavy", FormValues.of("kilos", 12), FIRST, MONDAY);

        assertThat(result).isEqualTo(new CompletionResult.Done("heavy"));
        assertThat(weigh.recorded).hasSize(1);
        assertThat(inside.get(AuditTrail.class).ofCase(CASE.id()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.outcome()).isEqualTo("heavy");
                    assertThat(line.happenedOn()).isEqualTo(MONDAY);
                    assertThat(line.actor()).isEqualTo("Personalspecialist 1");
                });
        assertThat(completions()).containsExactly(100L);
        assertThat(tasks.inbox(FIRST, false)).isEmpty();
    }

    @Test
    void whenTheFactsCannotBeRecordedNothingIs() {
        mirror(1, 100);
        weigh.failure = new IllegalStateException("vågen är trasig");

        assertThatThrownBy(() -> tasks.complete(only(), "light", FormValues.EMPTY, FIRST, MONDAY))
                .hasMessage("vågen är trasig");
        assertThat(inside.get(AuditTrail.class).ofCase(CASE.id())).isEmpty();
        assertThat(completions()).isEmpty();
        assertThat(tasks.inbox(FIRST, false)).hasSize(1);
    }

    @Test
    void errorsAreToldAndTheDraftIsKept() {
        mirror(1, 100);
        assertThat(tasks.complete(only(), "heavy", FormValues.of("note", "hej"), FIRST, MONDAY))
                .isEqualTo(new CompletionResult.Invalid(List.of(FieldError.of("kilos", "required"))));
        assertThat(tasks.complete(only(), "heavy", FormValues.of("kilos", "tolv"), FIRST, MONDAY))
                .isEqualTo(new CompletionResult.Invalid(List.of(FieldError.of("kilos", "not-a-number"))));
        assertThat(tasks.complete(only(), "light", FormValues.of("kilos", -1), FIRST, MONDAY))
                .isEqualTo(new CompletionResult.Invalid(List.of(FieldError.of("kilos", "negative"))));
        assertThat(tasks.draft(only(), FIRST).orElseThrow().values()).isEqualTo(FormValues.of("kilos", -1));
        assertThat(tasks.draft(only(), SECOND)).isEmpty();
    }

    @Test
    void theSecondDecisionLearnsOfTheFirst() {
        mirror(1, 100);
        var id = only();
        tasks.complete(id, "light", FormValues.EMPTY, FIRST, MONDAY);
        assertThat(tasks.complete(id, "heavy", FormValues.of("kilos", 3), SECOND, MONDAY))
                .isInstanceOfSatisfying(CompletionResult.AlreadyDone.class, done -> {
                    assertThat(done.by()).isEqualTo("Personalspecialist 1");
                    assertThat(done.outcome()).isEqualTo("light");
                });
        assertThat(tasks.draft(id, SECOND)).isPresent();
        assertThat(completions()).hasSize(1);
    }

    @Test
    void aCancelledTaskIsGoneFromEveryInboxAndWhatWasTypedIsKept() {
        mirror(1, 100);
        var id = only();
        assertThat(mirror.cancelOpen(CASE)).isEqualTo(1);

        assertThat(tasks.inbox(FIRST, false)).isEmpty();
        assertThat(tasks.complete(id, "light", FormValues.of("note", "långt"), FIRST, MONDAY))
                .isInstanceOf(CompletionResult.Cancelled.class);
        assertThat(tasks.draft(id, FIRST).orElseThrow().values()).isEqualTo(FormValues.of("note", "långt"));
    }

    @Test
    void aDraftSurvivesANewJobAndStandsInTheForm() {
        mirror(1, 100);
        tasks.saveDraft(only(), FIRST, FormValues.of("note", "utkast"));
        mirror.cancelOpen(CASE);
        mirror(1, 200);

        assertThat(tasks.form(only(), FIRST).orElseThrow().prefilled()).isEqualTo(FormValues.of("note", "utkast"));
        assertThat(tasks.form(only(), SECOND).orElseThrow().prefilled())
                .isEqualTo(FormValues.of("note", "från registret"));
    }

    @Test
    void skippingNeedsAReasonAndRecordsNoFacts() {
        mirror(1, 100);
        assertThat(tasks.skip(only(), " ", FIRST, null)).isInstanceOf(CompletionResult.Invalid.class);
        assertThat(tasks.skip(only(), "saknar våg", FIRST, null)).isEqualTo(new CompletionResult.Done("skipped"));
        assertThat(weigh.recorded).isEmpty();
        assertThat(inside.get(AuditTrail.class).ofCase(CASE.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).endsWith("hoppades över. Skäl: saknar våg"));
    }

    @Test
    void aJobWhoseOutcomeIsRecordedIsSentOnAtOnceAndAsksNobody() {
        mirror(1, 100);
        tasks.complete(only(), "light", FormValues.EMPTY, FIRST, MONDAY);
        mirror(1, 100);
        assertThat(completions()).as("the same job").containsExactly(100L);

        inside.inTransaction(() -> inside.get(ProcessEngine.class).restart(CASE));
        assertThat(mirror(1, 100)).as("a job of the replaced run").isFalse();
        assertThat(inside.get(RootInstances.class).claim(CASE, 2, 4712, "g1")).isTrue();
        assertThat(mirror(new MirroredJob(key(1), "test", 2, new JobReference(200, "g1"), inside.clock.instant())))
                .isTrue();
        assertThat(completions()).as("the new run's job").containsExactly(200L);
        assertThat(tasks.inbox(FIRST, false)).isEmpty();
    }

    private List<Long> completions() {
        return inside.sql
                .sql("select job_key from outbox where kind = 'complete' and state = 'pending' order by id")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private TaskId only() {
        return tasks.openTasksOfCase(CASE.id()).getFirst().id();
    }

    private boolean mirror(int visit, long job) {
        return mirror(new MirroredJob(key(visit), "test", 1, new JobReference(job, "g1"), inside.clock.instant()));
    }

    private boolean mirror(MirroredJob job) {
        return mirror.mirror(job);
    }

    private static TaskKey key(int visit) {
        return new TaskKey(CASE, 1, "Task_Weigh", "", visit);
    }

    private static Actor person(String name, Role role) {
        return new Actor(new AccountId(UUID.randomUUID()), name, Set.of(role), null, null);
    }
}
