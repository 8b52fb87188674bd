package se.arendegang.ui.negotiation;

import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.mark.Marks;
import se.arendegang.ui.login.SignedIn;

/** Silence and secrecy, with the ways to set and lift them for who may. */
@Component
class MarksPart {

    private final Marks marks;
    private final SignedIn signedIn;

    MarksPart(Marks marks, SignedIn signedIn) {
        this.marks = marks;
        this.signedIn = signedIn;
    }

    MarkList of(Negotiation negotiation, Runnable after) {
        var actor = signedIn.actor();
        var all = marks.of(negotiation, actor);
        var list = new MarkList(all);
        return marks.mayMark(actor)
                ? list.withWays(
                        all,
                        kind -> new MarkDialog(kind, (about, provision) -> {
                                    marks.set(negotiation, kind, about, provision, actor);
                                    after.run();
                                })
                                .open(),
                        mark -> {
                            marks.lift(negotiation, mark, actor);
                            after.run();
                        })
                : list;
    }
}
