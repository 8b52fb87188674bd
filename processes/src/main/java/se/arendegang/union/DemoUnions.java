package se.arendegang.union;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The unions of the demo users, when {@code arendegang.demo=true}. */
@Component
@ConditionalOnProperty("arendegang.demo")
class DemoUnions {

    private final Unions unions;

    DemoUnions(Unions unions) {
        this.unions = unions;
    }

    @EventListener(ContextRefreshedEvent.class)
    void register() {
        unions.named("Fackförbund 1");
        unions.named("Fackförbund 2");
    }
}
