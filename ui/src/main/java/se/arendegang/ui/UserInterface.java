package se.arendegang.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/** Vaadin looks for views below this package, wherever the application's main class stands. */
@Configuration
@EnableVaadin("se.arendegang.ui")
class UserInterface {}
