package se.arendegang.deploy.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.arendegang.deploy.Arendegang;

/**
 * The whole application on a real engine and a real database, on a free port. Classes with the same configuration share
 * one application, with its engine and its database; add {@code @DirtiesContext} for one of your own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Arendegang.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RealParts.class)
@ExtendWith(RealParts.Tally.class)
public @interface WholeApplication {}
