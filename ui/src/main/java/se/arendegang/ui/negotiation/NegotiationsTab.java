package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import se.arendegang.casefile.CaseFile;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Duties;
import se.arendegang.negotiation.Duty;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.ui.casefile.CaseSight;
import se.arendegang.ui.casefile.CaseTab;
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
        if (judged.isEmpty() && own.isEmpty()) {
            page.add(new Paragraph(Say.text("negotiations.noneOfCase")));
        }
        own.forEach(negotiation -> page.add(panel(negotiation)));
        // A union has to see what was judged not owed, or it could not ask by itself (MBL 12 §).
        judged.forEach(duty -> page.add(panel(duty)));
        return page;
    }

    private static Facts panel(Duty duty) {
        return new Facts(Say.text(duty.owed() ? "duty.owed" : "duty.notOwed"))
                .with("field.basis", duty.basis() == null ? null : Say.text("choice." + duty.basis()))
                .with("field.gates", gates(duty.gates()))
                .with("field.reason", duty.reason())
                .with("field.parties", duty.parties())
                .with("field.decided_by_role", duty.decidedByRole())
                .with("field.decided_on", duty.decidedOn());
    }

    private static Facts panel(Negotiation negotiation) {
        var call = negotiation.call();
        var panel = new Facts(Say.text("negotiation.heading", Say.text("negotiation.state." + negotiation.state())))
                .with("field.basis", negotiation.basis() == null ? null : Say.text("choice." + negotiation.basis()))
                .with("field.gates", gates(negotiation.gates()))
                .with("field.requested_by", requestedBy(negotiation.requestedBy()))
                .with("field.forum", call.forum())
                .with("field.called_for", call.date())
                .with("field.place", call.place())
                .with("negotiation.ended", negotiation.endedOn());
        negotiation.parties().forEach(party -> panel.with("negotiation.party", party(party)));
        negotiation.minutes().forEach(minutes -> panel.with("negotiation.minutes", minutes.title()));
        return panel;
    }

    static String party(UnionParty party) {
        var words = new StringBuilder(party.name());
        var position = party.position();
        words.append(": ")
                .append(Say.text(position == null ? "negotiation.noPosition" : "position." + position.code()));
        var central = party.central();
        if (central != null && "requested".equals(central.request())) {
            words.append("; ").append(Say.text("negotiation.central"));
        }
        var ended = party.ended();
        words.append("; ")
                .append(
                        ended == null
                                ? Say.text("negotiation.open")
                                : Say.text(
                                        "negotiation.endedOn",
                                        ended.on() == null ? "–" : ended.on().toString()));
        return words.toString();
    }

    private static @Nullable String requestedBy(@Nullable String who) {
        return who == null ? null : Say.or("choice." + who, who);
    }

    private static String gates(String gates) {
        var parts = gates.split(":", 2);
        var decision = Say.or("gates." + parts[0], gates);
        return parts.length == 1 ? decision : Say.text("gates.point", decision, parts[1]);
    }
}
