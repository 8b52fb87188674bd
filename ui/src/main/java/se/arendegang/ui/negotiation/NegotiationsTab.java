package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import se.arendegang.casefile.CaseFile;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Duties;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.minutes.MinutesTitle;
import se.arendegang.ui.casefile.CaseSight;
import se.arendegang.ui.casefile.CaseTab;
import se.arendegang.ui.form.ReasonDialog;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.text.Say;

/** What was judged owed or not, and each negotiation with where each union stands. */
@Order(4)
@org.springframework.stereotype.Component
class NegotiationsTab implements CaseTab {

    private final Negotiations negotiations;
    private final Duties duties;

    NegotiationsTab(Negotiations negotiations, Duties duties) {
        this.negotiations = negotiations;
        this.duties = duties;
    }

    @Override
    public String code() {
        return "forhandlingar";
    }

    @Override
    public boolean isFor(Actor actor) {
        return CaseSight.isInside(actor) || actor.has(Role.UNION_REPRESENTATIVE);
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var page = new Div();
        var judged = duties.ofCase(file.id());
        var own = negotiations.ofCase(file.id(), actor);
        var judgements = duties.judgements(file.id());
        if (judgements.isEmpty() && judged.isEmpty() && own.isEmpty()) {
            page.add(new Paragraph(Say.text("negotiations.noneOfCase")));
        }
        if (actor.has(Role.UNION_REPRESENTATIVE)) {
            page.add(requesting(file, "board", actor));
        }
        own.forEach(negotiation -> page.add(facts(negotiation), way(negotiation)));
        // A union has to see what was judged not owed, or it could not ask by itself (MBL 12 §).
        judged.forEach(duty -> {
            page.add(DutyPanel.of(duty, judgements));
            if (actor.has(Role.UNION_REPRESENTATIVE) && !duty.owed()) {
                page.add(requesting(file, duty.gates(), actor));
            }
        });
        DutyPanel.ofRest(judgements, judged).forEach(page::add);
        return page;
    }

    /** A union asks by itself where the employer saw no duty (MBL 12 §). */
    private Button requesting(CaseFile file, String gates, Actor actor) {
        var decision = NegotiationFacts.gates(gates).toLowerCase(Locale.ROOT);
        return new Button(
                "board".equals(gates) ? Say.text("request.12") : Say.text("request.12Of", decision),
                click -> new ReasonDialog(
                                Say.text("request.12"),
                                Say.text("request.12Text", decision),
                                Say.text("request.matter"),
                                matter -> {
                                    var opened = negotiations.requestAsUnion(file.id(), gates, matter, actor);
                                    UI.getCurrent().navigate("forhandling/" + opened.value());
                                })
                        .open());
    }

    private static Facts facts(Negotiation negotiation) {
        var facts = NegotiationFacts.of(negotiation);
        negotiation.minutes().forEach(minutes -> facts.with("minutes.heading", MinutesTitle.of(negotiation, minutes)));
        return facts;
    }

    private static Anchor way(Negotiation negotiation) {
        return new Anchor("forhandling/" + negotiation.id().value(), Say.text("negotiation.toTheTable"));
    }
}
