package se.arendegang.deploy.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.Subject;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskId;
import se.arendegang.task.Tasks;

/** Starts paths again where they stand, and remembers at which waits that was tried. */
class Restarter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProcessEngine engine;
    private final TransactionTemplate transaction;
    private final Tasks tasks;
    private final JdbcClient sql;
    private final Waits model = new Waits();
    private final Set<String> tried = new TreeSet<>();

    Restarter(ProcessEngine engine, TransactionTemplate transaction, Tasks tasks, JdbcClient sql) {
        this.engine = engine;
        this.transaction = transaction;
        this.tasks = tasks;
        this.sql = sql;
    }

    /** The waits of the models at which nothing was started again. */
    Set<String> untried() {
        var rest = new TreeSet<>(model.all());
        rest.removeAll(tried);
        return rest;
    }

    /** Waits until the subject stands at exactly these waits, starts it again, and compares the whole record. */
    void restart(Subject subject, String... elements) {
        var before = standing(subject, elements);
        tasks.openTasksOf(subject).forEach(task -> drafted(task.id()));
        var record = WholeRecord.read(sql);
        transaction.executeWithoutResult(status -> engine.restart(subject));
        var after = standing(subject, elements);
        assertThat(after).as("%s, started again", subject).isEqualTo(before);
        assertThat(WholeRecord.changes(record, WholeRecord.read(sql)))
                .as("changes of the record when %s was started again at %s", subject, before.waits())
                .isEmpty();
        tried.addAll(model.withCallers(before.waits()));
    }

    private void drafted(TaskId task) {
        tasks.saveDraft(task, Person.ANYBODY, FormValues.of("text", "ett utkast som ännu inte är klart"));
    }

    /** Waits until the subject stands at exactly these waits. What runs beside a restart would be taken for its doing. */
    void stands(Subject subject, String... elements) {
        standing(subject, elements);
    }

    /** Waits until somewhere in the record stands {@code words}. */
    void reads(String words) {
        await(words).atMost(PATIENCE).until(() -> WholeRecord.read(sql).stream().anyMatch(row -> row.contains(words)));
    }

    /** Twice the same: of several tasks alike one comes after another. */
    private Standing standing(Subject subject, String... elements) {
        var wanted = Stream.of(elements).collect(Collectors.toCollection(TreeSet::new));
        var last = new AtomicReference<@Nullable Standing>();
        await(subject + " at " + wanted)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(150))
                .untilAsserted(() -> {
                    var now = Standing.of(subject, sql, model);
                    var before = last.getAndSet(now);
                    assertThat(now.elements()).containsExactlyElementsOf(wanted);
                    assertThat(now.asks()).as("settled").isTrue();
                    assertThat(now).isEqualTo(before);
                });
        return java.util.Objects.requireNonNull(last.get());
    }
}
