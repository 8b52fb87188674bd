package se.arendegang.deploy;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.arendegang.deploy.replay.CheckedFiles;
import se.arendegang.deploy.replay.ReplayArguments;

/**
 * The application: which doors it opens is decided by {@code arendegang.roles}. Two features may have a class of the
 * same name, so beans go by their full one.
 */
@SpringBootApplication(
        scanBasePackages = "se.arendegang",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Arendegang {

    public static void main(String[] arguments) {
        CheckedFiles.refusal(arguments, System.out, System.err).ifPresent(System::exit);
        var application = SpringApplication.run(Arendegang.class, arguments);
        if (ReplayArguments.isReplay(arguments)) {
            System.exit(SpringApplication.exit(application));
        }
    }

    /** The wall clock of a Swedish municipality; a test brings its own. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
