package se.arendegang.union;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The unions of the demo users and their collective agreements, which make them parties, when {@code arendegang.demo=true}. */
@Component
@ConditionalOnProperty("arendegang.demo")
class DemoUnions {

    private static final LocalDate BEFORE_ALL_CASES = LocalDate.of(2000, 1, 1);

    private final Unions unions;
    private final Agreements agreements;

    DemoUnions(Unions unions, Agreements agreements) {
        this.unions = unions;
        this.agreements = agreements;
    }

    @EventListener(ContextRefreshedEvent.class)
    void register() {
        agree(unions.named("Fackförbund 1").id());
        agree(unions.named("Fackförbund 2").id());
    }

    /** Once: what somebody has registered or corrected since stays. */
    private void agree(UnionId id) {
        if (agreements.ofUnion(id).isEmpty()) {
            var collective =
                    new UnionAgreement(AgreementKind.COLLECTIVE, "Huvudavtal", List.of(), UnionAgreement.USUAL_DAYS);
            agreements.agree(id, new Agreed(collective, BEFORE_ALL_CASES, null));
        }
    }
}
