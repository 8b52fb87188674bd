package se.arendegang.ui.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.ActionItems;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Dates;

/** What is to be done until the next meeting, with the way to say that it is. */
@Component
class ActionsPart {

    private final ActionItems actions;
    private final SignedIn signedIn;
    private final Clock clock;

    ActionsPart(ActionItems actions, SignedIn signedIn, Clock clock) {
        this.actions = actions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    ActionList of(Negotiation negotiation, Runnable after) {
        var actor = signedIn.actor();
        var today = LocalDate.now(clock.withZone(Dates.STOCKHOLM));
        return actions.mayDeliver(actor)
                ? new ActionList(actions.of(negotiation), today, one -> {
                    actions.deliver(negotiation, one, actor, null);
                    after.run();
                })
                : new ActionList(actions.of(negotiation), today, null);
    }
}
