package se.arendegang.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Some packages of the inside, wired as in the application, over a database of their own and a clock that the test
 * moves. Further beans, such as a test's own tasks, are given as classes.
 */
public final class Inside implements AutoCloseable {

    public final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    public final DataSource database = RealDatabase.migrated();
    public final JdbcClient sql = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Inside(String packages, Class<?>... beans) {
        this(Map.of(), packages, beans);
    }

    /** With settings, as the application would read them. */
    public Inside(Map<String, Object> properties, String packages, Class<?>... beans) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> sql);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        context.register(Transactions.class);
        for (var bean : beans) {
            context.register(bean);
        }
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.scan(packages.split(","));
        context.refresh();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public void inTransaction(Runnable work) {
        get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    public <T> T inTransaction(Supplier<T> work) {
        return get(TransactionTemplate.class).execute(status -> work.get());
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
