package se.arendegang.ui.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.mail.CallMail;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.negotiation.Waiver;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** One negotiation in pairs of name and value, with where each union stands. */
final class NegotiationFacts {

    private NegotiationFacts() {}

    static Facts of(Negotiation negotiation) {
        var call = negotiation.call();
        var panel = new Facts(Say.text(
                        "negotiation.heading",
                        called(negotiation),
                        Say.text("negotiation.state." + negotiation.state())))
                .with("field.basis", negotiation.basis() == null ? null : Say.text("choice." + negotiation.basis()))
                .with(holdsUp(negotiation) ? "field.gates" : "negotiation.about", gates(negotiation.gates()))
                .with("field.requested_by", requestedBy(negotiation.requestedBy()))
                .with("field.requested_on", negotiation.requestedOn())
                .with("field.form", negotiation.form() == null ? null : Say.text("choice." + negotiation.form()))
                .with("field.forum", call.forum())
                .with("field.called_for", MeetingDays.of(call))
                .with("field.place", call.place())
                .with("field.agenda", call.agenda())
                .with("negotiation.calledOn", call.calledOn())
                .with("field.next_date", MeetingDays.next(negotiation))
                .with("negotiation.ended", negotiation.endedOn())
                .with("negotiation.decidedBefore", decidedBefore(negotiation.waiver()));
        negotiation
                .parties()
                .forEach(party -> panel.with("negotiation.party", party(party, !isInformation(negotiation))));
        return panel;
    }

    /** Information and co-operation are not called negotiations. */
    static String called(Negotiation negotiation) {
        return Say.or("negotiation.called." + negotiation.basis(), Say.text("negotiation.called"));
    }

    /** Stands for good, also when the negotiation has been held afterwards. */
    private static @Nullable String decidedBefore(@Nullable Waiver waiver) {
        return waiver == null || waiver.decidedOn() == null
                ? null
                : Dates.full(waiver.decidedOn()) + ", " + Say.text("obstacle.ground." + waiver.ground())
                        + (waiver.reason() == null ? "" : ". " + waiver.reason());
    }

    /** Who is only told something is not waited for, and holds nothing up. */
    private static boolean isInformation(Negotiation negotiation) {
        return "19".equals(negotiation.basis());
    }

    private static boolean holdsUp(Negotiation negotiation) {
        return negotiation.isOpen() && !isInformation(negotiation);
    }

    private static String party(UnionParty party, boolean asked) {
        return party.name() + ": " + String.join("; ", where(party, asked));
    }

    private static List<String> where(UnionParty party, boolean asked) {
        var words = new ArrayList<String>();
        var position = party.position();
        if (position != null) {
            words.add(PositionWords.of(position));
        } else if (asked && party.ended() == null) {
            words.add(Say.text("negotiation.noPosition"));
        }
        var central = party.central();
        if (central != null && "requested".equals(central.request())) {
            words.add(
                    central.result() == null
                            ? Say.text("negotiation.central")
                            : Say.text("negotiation.centralEnded", Say.text("position." + central.result())));
        }
        var ended = party.ended();
        if (ended != null && "no_request_in_time".equals(ended.how())) {
            words.add(Say.text("negotiation.centralNotRequested"));
        }
        words.add(
                ended == null
                        ? Say.text("negotiation.open")
                        : Say.text("negotiation.endedOn", ended.on() == null ? "–" : Dates.full(ended.on())));
        return words;
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
