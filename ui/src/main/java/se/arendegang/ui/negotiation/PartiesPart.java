package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.Corrected;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.PartyList;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Say;

/** The way to correct the parties, for who may. */
@Component
class PartiesPart {

    private final PartyList list;
    private final SignedIn signedIn;

    PartiesPart(PartyList list, SignedIn signedIn) {
        this.list = list;
        this.signedIn = signedIn;
    }

    Optional<Button> of(Negotiation negotiation, Runnable after) {
        var way = new Correction(negotiation, signedIn.actor());
        return list.mayCorrect(negotiation, way.actor())
                ? Optional.of(new Button(
                        Say.text("party.correct"),
                        click -> new PartyDialog(negotiation.parties(), list.others(negotiation), way, after).open()))
                : Optional.empty();
    }

    private final class Correction implements PartyCorrections {

        private final Negotiation negotiation;
        private final Actor actor;

        Correction(Negotiation negotiation, Actor actor) {
            this.negotiation = negotiation;
            this.actor = actor;
        }

        Actor actor() {
            return actor;
        }

        @Override
        public Corrected add(String union, String reason) {
            return list.add(negotiation, union, reason, actor);
        }

        @Override
        public Corrected remove(UnionParty party, String reason) {
            return list.remove(negotiation, party, reason, actor);
        }
    }
}
