package se.arendegang.deploy.testing;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import se.arendegang.testing.MailServer;
import se.arendegang.testing.PartsTally;
import se.arendegang.testing.RealDatabase;
import se.arendegang.testing.TestParts;

/** Gives an application context an engine, a database, a mail server and a clock of its own, before the installation's switch asks for them. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RealParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var engine = engine();
        var database = (PGSimpleDataSource) RealDatabase.empty();
        var mail = new MailServer();
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("real mail", mail.properties()));
        sources.addFirst(new MapPropertySource(
                "real parts",
                Map.of(
                        "arendegang.engine", "cluster",
                        "arendegang.database", "external",
                        "spring.datasource.url", String.valueOf(database.getUrl()),
                        "spring.datasource.username", String.valueOf(database.getUser()),
                        "spring.datasource.password", String.valueOf(database.getPassword()),
                        "camunda.client.grpc-address", engine.grpcAddress().toString())));
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("realEngine", engine);
        beans.registerSingleton("mailServer", mail);
        beans.registerDisposableBean("mailServer", mail::close);
        beans.registerSingleton("forwardClock", new ForwardClock());
        // Destroyed last, as it came first: the workers let go of the engine before it stops.
        beans.registerDisposableBean("realEngine", engine::close);
    }

    protected RealEngine engine() {
        return RealEngine.start();
    }

    /** An application shared with an earlier test class runs on real parts too. */
    static final class Tally implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            var where = TestParts.inContainers() ? " in a container" : "";
            PartsTally.uses("Zeebe " + RealEngine.EMBEDDED_DEFAULT + (where.isEmpty() ? " as a child process" : where));
            PartsTally.uses("PostgreSQL 18" + (where.isEmpty() ? " embedded" : where));
        }
    }
}
