package se.arendegang.ui.negotiation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.promise.Promises;
import se.arendegang.ui.login.SignedIn;

/** What the unions put forward, with what became of each and the ways on for who is logged in. */
@Component
class DemandsPart {

    private final Promises promises;
    private final AnsweringPart answering;
    private final SignedIn signedIn;

    DemandsPart(Promises promises, AnsweringPart answering, SignedIn signedIn) {
        this.promises = promises;
        this.answering = answering;
        this.signedIn = signedIn;
    }

    DemandList of(Negotiation negotiation, Runnable after) {
        return new DemandList(
                negotiation, lines(negotiation, after), demand -> answering.of(negotiation, demand, after));
    }

    private Map<DemandId, PromiseLine> lines(Negotiation negotiation, Runnable after) {
        var lines = new LinkedHashMap<DemandId, PromiseLine>();
        var actor = signedIn.actor();
        for (var promise : promises.of(negotiation, actor)) {
            var line = new PromiseLine(promise);
            var id = promise.demand().id();
            lines.put(
                    id,
                    promises.mayShow(actor)
                            ? line.withWay(promises.versions(negotiation), version -> {
                                promises.show(negotiation, id, version, actor);
                                after.run();
                            })
                            : line);
        }
        return lines;
    }
}
