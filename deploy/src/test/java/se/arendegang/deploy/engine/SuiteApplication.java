package se.arendegang.deploy.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.arendegang.deploy.testing.RealEngine;
import se.arendegang.task.TaskMirror;
import se.arendegang.testing.RealDatabase;
import se.arendegang.workers.engine.Claims;

/**
 * The engine's door as it is in the application, with the suite's model, tasks and workers in place of the features. A
 * test configuration, so that the application itself does not find it when it runs in a test.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig"
        })
@ComponentScan(
        basePackages = {
            "se.arendegang.engine",
            "se.arendegang.task",
            "se.arendegang.audit",
            "se.arendegang.workers.engine",
            "se.arendegang.workers.task"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        // It would ask for the workers and forms of the real models.
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ModelsAndCodeAgree"))
class SuiteApplication {

    static ConfigurableApplicationContext on(RealEngine engine) {
        var database = (PGSimpleDataSource) RealDatabase.migrated();
        return new SpringApplicationBuilder(SuiteApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run(
                        "--arendegang.engine=cluster",
                        "--arendegang.database=external",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=" + database.getUrl(),
                        "--spring.datasource.username=" + database.getUser(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--camunda.client.grpc-address=" + engine.grpcAddress());
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }

    @Bean
    SuiteWorkers suiteWorkers(Claims claims, TaskMirror mirror) {
        return new SuiteWorkers(claims, mirror);
    }

    @Bean
    SuiteTask weigh() {
        return new SuiteTask("Task_Weigh", List.of("done", "again"));
    }

    @Bean
    SuiteTask settle() {
        return new SuiteTask("Task_Settle", List.of("done"));
    }

    @Bean
    SuiteTask repair() {
        return new SuiteTask("Task_Repair", List.of("done"));
    }
}
