package se.arendegang.negotiation;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.union.Unions;

/** Opens negotiations; each is carried by a root process of its own. */
@Component
class NegotiationOpening {

    private final JdbcNegotiations negotiations;
    private final JdbcParties parties;
    private final Unions unions;
    private final ProcessEngine engine;
    private final Clock clock;

    NegotiationOpening(
            JdbcNegotiations negotiations, JdbcParties parties, Unions unions, ProcessEngine engine, Clock clock) {
        this.negotiations = negotiations;
        this.parties = parties;
        this.unions = unions;
        this.engine = engine;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    NegotiationId open(NewNegotiation opened) {
        var id = NegotiationId.fresh();
        negotiations.insert(opened, id, clock.instant().atOffset(ZoneOffset.UTC));
        opened.unions().forEach(name -> parties.add(id, unions.named(name).id(), name));
        engine.start(id.subject(), NegotiationProcess.Message.NEGOTIATION_REQUESTED);
        return id;
    }
}
