package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;
import se.arendegang.union.Unions;

/** Keeps a sitting's minutes, and what follows from them for each union. */
@Component
class SittingRecorder {

    private final MinutesReading reading;
    private final JdbcMinutes minutes;
    private final JdbcNegotiations negotiations;
    private final JdbcParties parties;
    private final PartyEnds ends;
    private final Unions unions;
    private final NamedParties named;

    SittingRecorder(
            MinutesReading reading,
            JdbcMinutes minutes,
            JdbcNegotiations negotiations,
            JdbcParties parties,
            PartyEnds ends,
            Unions unions,
            NamedParties named) {
        this.reading = reading;
        this.minutes = minutes;
        this.negotiations = negotiations;
        this.parties = parties;
        this.ends = ends;
        this.unions = unions;
        this.named = named;
    }

    void record(Completion completion) {
        var sitting = reading.read(completion, null);
        minutes.insert(sitting, completion.recordedAt().atOffset(ZoneOffset.UTC));
        sitting.demands().forEach(demand -> demand.by().forEach(union -> join(sitting.negotiation(), union)));
        takePositions(completion, sitting);
        if (sitting.closingDate() != null || completion.is("ended")) {
            ends.closeWithMinutes(
                    negotiations.find(sitting.negotiation()).orElseThrow(), completion, sitting.closingDate());
        }
    }

    /** A union that takes part is a party, whoever was called. */
    private void join(NegotiationId id, String union) {
        if (!NamedParties.meansAll(union)) {
            parties.add(id, unions.named(union).id(), union);
        }
    }

    private void takePositions(Completion completion, Minutes sitting) {
        for (var row : new Entered(completion.values()).rows("union_final_position")) {
            var code = row.text("code");
            var by = row.lines("by");
            by.forEach(union -> join(sitting.negotiation(), union));
            if (code != null) {
                var on = sitting.closingDate() == null ? completion.happenedOn() : sitting.closingDate();
                var position = new UnionParty.Stated(code, row.text("text"), on, null, true);
                named.among(parties.of(sitting.negotiation()), by)
                        .forEach(party -> parties.takePosition(
                                party.id(),
                                position,
                                null,
                                completion.recordedAt().atOffset(ZoneOffset.UTC)));
            }
        }
    }

    /** A sitting of the central negotiation with one union. */
    void recordCentral(Completion completion, PartyId party) {
        var sitting = reading.read(completion, party);
        minutes.insert(sitting, completion.recordedAt().atOffset(ZoneOffset.UTC));
        if (completion.is("ended")) {
            var entered = new Entered(completion.values());
            LocalDate on = entered.day("central_ended_on");
            parties.endCentral(party, entered.text("central_result"), on == null ? sitting.closingDate() : on);
            var negotiation = negotiations.find(sitting.negotiation()).orElseThrow();
            ends.endAsStated(negotiation, parties.find(party).orElseThrow(), entered);
        }
    }
}
