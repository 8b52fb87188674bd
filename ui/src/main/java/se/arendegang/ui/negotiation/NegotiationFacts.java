package se.arendegang.ui.negotiation;

import org.jspecify.annotations.Nullable;
import se.arendegang.mail.CallMail;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** One negotiation in pairs of name and value, with where each union stands. */
final class NegotiationFacts {

    private NegotiationFacts() {}

    static Facts of(Negotiation negotiation) {
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

    static String mail(CallMail mail) {
        var at = mail.at();
        return mail.union() + ": " + Say.text("mail.call." + mail.how().name(), at == null ? "" : Dates.minute(at));
    }

    private static @Nullable String requestedBy(@Nullable String who) {
        return who == null ? null : Say.or("choice." + who, who);
    }

    static String gates(String gates) {
        var parts = gates.split(":", 2);
        var decision = Say.or("gates." + parts[0], gates);
        return parts.length == 1 ? decision : Say.text("gates.point", decision, parts[1]);
    }
}
