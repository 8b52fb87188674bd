package se.arendegang.deploy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: which doors it opens is decided by {@code arendegang.roles}. */
@SpringBootApplication(scanBasePackages = "se.arendegang")
public class Arendegang {

    public static void main(String[] arguments) {
        SpringApplication.run(Arendegang.class, arguments);
    }
}
