package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.Joining;
import se.arendegang.negotiation.desk.JointContributions;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What unions put forward together: whom a draft asks to join, and what those who are asked answer. */
@org.springframework.stereotype.Component
class JointDesk {

    private final JointContributions joint;
    private final SignedIn signedIn;

    JointDesk(JointContributions joint, SignedIn signedIn) {
        this.joint = joint;
        this.signedIn = signedIn;
    }

    /** Nothing where the union is alone at the table. */
    Optional<Component> choice(Negotiation negotiation, Contribution draft) {
        var others = joint.others(negotiation, signedIn.actor());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var choice = new CheckboxGroup<UnionParty>(Say.text("joint.with"));
        choice.setItems(others);
        choice.setItemLabelGenerator(UnionParty::name);
        choice.setHelperText(Say.text("joint.help"));
        choice.addClassName("wide");
        var asked = joint.of(draft.id(), signedIn.actor()).stream()
                .map(Joining::unionId)
                .collect(Collectors.toSet());
        choice.setValue(
                others.stream().filter(party -> asked.contains(party.union())).collect(Collectors.toSet()));
        choice.addValueChangeListener(change -> joint.ask(
                draft.id(),
                change.getValue().stream().map(UnionParty::union).collect(Collectors.toSet()),
                signedIn.actor()));
        return Optional.of(choice);
    }

    /** Who is asked and what each said, with the way to answer for who is. */
    List<Component> said(Contribution one, Runnable after) {
        var said = new ArrayList<Component>();
        joint.of(one.id(), signedIn.actor()).forEach(asked -> said.add(new Paragraph(words(asked))));
        if (joint.isAsked(one.id(), signedIn.actor())) {
            var ways = new Div(way("joint.join", one, true, after), way("joint.decline", one, false, after));
            ways.addClassName("deeds");
            said.add(ways);
        }
        return said;
    }

    private Button way(String words, Contribution one, boolean joins, Runnable after) {
        var button = new Button(Say.text(words), click -> {
            joint.answer(one.id(), joins, signedIn.actor());
            after.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static String words(Joining asked) {
        if (asked.joins() == null || asked.at() == null) {
            return Say.text("joint.asked", asked.union());
        }
        return Say.text(asked.joins() ? "joint.joined" : "joint.declined", asked.union(), Dates.minute(asked.at()));
    }
}
