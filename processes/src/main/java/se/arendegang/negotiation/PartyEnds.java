package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;

/** When and how a negotiation ends with one union: as stated, or as it follows from the position and the minutes. */
@Component
class PartyEnds {

    private final JdbcParties parties;
    private final NegotiationLines lines;

    PartyEnds(JdbcParties parties, NegotiationLines lines) {
        this.parties = parties;
        this.lines = lines;
    }

    void end(Negotiation negotiation, UnionParty party, UnionParty.End end) {
        parties.end(party.id(), end);
        lines.ended(negotiation.caseId(), negotiation.id(), party.name(), end);
    }

    /** The end that the form states, if it does. */
    void endAsStated(Negotiation negotiation, UnionParty party, Entered entered) {
        var how = entered.text("ended_how");
        var on = entered.day("ended_on");
        if (how != null || on != null) {
            end(negotiation, party, new UnionParty.End(how, on, true));
        }
    }

    /** The end that follows when nobody has stated it. {@code today} stands in for a day that nothing gives. */
    UnionParty.End followingFrom(Negotiation negotiation, UnionParty party, LocalDate today) {
        var central = party.central();
        if (central != null && "requested".equals(central.request())) {
            return new UnionParty.End(
                    "agreed", first(central.endedOn(), closing(negotiation, party.id()), today), false);
        }
        if (disagrees(party)) {
            var lastDay = central == null ? null : central.requestBy();
            return new UnionParty.End("no_request_in_time", first(lastDay, null, today), false);
        }
        var position = party.position();
        var on = first(closing(negotiation, null), position == null ? null : position.on(), today);
        return new UnionParty.End(position == null ? null : "agreed", on, false);
    }

    /**
     * Minutes that close the negotiation end it with every union that does not disagree or wants time. Where people
     * negotiate, a union that became a party by these very minutes is asked first.
     */
    void closeWithMinutes(Negotiation negotiation, Completion completion, @Nullable LocalDate closing) {
        var withAll = completion.is("ended") && (!Keys.byAPerson(completion) || "19".equals(negotiation.basis()));
        for (var party : negotiation.parties()) {
            if (party.ended() == null && (settled(party) || (withAll && !waits(party)))) {
                var on = closing == null ? completion.happenedOn() : closing;
                end(negotiation, party, new UnionParty.End("agreed", on, false));
            }
        }
    }

    private static Optional<Position> position(UnionParty party) {
        return Optional.ofNullable(party.position()).flatMap(p -> Position.ofCode(p.code()));
    }

    private static boolean settled(UnionParty party) {
        return position(party).map(Position::settles).orElse(false);
    }

    private static boolean waits(UnionParty party) {
        return position(party).map(p -> !p.settles()).orElse(false);
    }

    static boolean disagrees(UnionParty party) {
        return position(party).map(p -> p == Position.DISAGREEMENT).orElse(false);
    }

    private static @Nullable LocalDate closing(Negotiation negotiation, @Nullable PartyId centralWith) {
        return negotiation.minutes().stream()
                .filter(m -> Objects.equals(m.centralWith(), centralWith))
                .map(Minutes::closingDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other, LocalDate today) {
        if (one != null) {
            return one;
        }
        return other == null ? today : other;
    }
}
