package se.arendegang.negotiation.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.union.Union;
import se.arendegang.union.Unions;

/** Which organisation has taken part of the papers, and when: the first opening of each paper counts (MBL 18 §). */
@Service
@Transactional
public class Receipts {

    private final JdbcReceipts receipts;
    private final Contributions contributions;
    private final Unions unions;
    private final Clock clock;

    Receipts(JdbcReceipts receipts, Contributions contributions, Unions unions, Clock clock) {
        this.receipts = receipts;
        this.contributions = contributions;
        this.unions = unions;
        this.clock = clock;
    }

    /** The papers are before the actor's eyes; of no consequence for others than the unions at the table. */
    public void opened(Negotiation negotiation, Actor actor) {
        var union = actor.union();
        if (union == null || !contributions.isPartyTo(negotiation, actor)) {
            return;
        }
        var own = unions.known(union).map(Union::id).orElseThrow(NotAtTheTable::new);
        receipts.open(negotiation.id(), own, actor.name(), clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Those who have had all papers before their eyes; a paper laid on the table later takes the receipt away. */
    @Transactional(readOnly = true)
    public List<Receipt> of(NegotiationId id) {
        return receipts.ofAllPapers(id);
    }
}
