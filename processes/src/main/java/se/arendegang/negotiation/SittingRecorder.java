package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;
import se.arendegang.union.Unions;

/** Keeps a sitting's minutes, and what follows from them for each union. */
@Component
class SittingRecorder {

    /** Words of old minutes that mean every union there. */
    private static final Set<String> ALL =
            Set.of("de fackliga organisationerna", "samtliga fackliga organisationer", "samtliga");

    private final MinutesReading reading;
    private final JdbcMinutes minutes;
    private final JdbcNegotiations negotiations;
    private final JdbcParties parties;
    private final PartyEnds ends;
    private final Unions unions;

    SittingRecorder(
            MinutesReading reading,
            JdbcMinutes minutes,
            JdbcNegotiations negotiations,
            JdbcParties parties,
            PartyEnds ends,
            Unions unions) {
        this.reading = reading;
        this.minutes = minutes;
        this.negotiations = negotiations;
        this.parties = parties;
        this.ends = ends;
        this.unions = unions;
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
        if (!meansAll(union)) {
            parties.add(id, unions.named(union).id(), union);
        }
    }

    private static boolean meansAll(String union) {
        return ALL.contains(union.strip().toLowerCase(Locale.ROOT));
    }

    private void takePositions(Completion completion, Minutes sitting) {
        for (var row : new Entered(completion.values()).rows("union_final_position")) {
            var code = row.text("code");
            var by = row.lines("by");
            by.forEach(union -> join(sitting.negotiation(), union));
            if (code != null) {
                var on = sitting.closingDate() == null ? completion.happenedOn() : sitting.closingDate();
                var position = new UnionParty.Stated(code, row.text("text"), on, null, true);
                named(by, sitting.negotiation())
                        .forEach(party -> parties.takePosition(
                                party.id(),
                                position,
                                null,
                                completion.recordedAt().atOffset(ZoneOffset.UTC)));
            }
        }
    }

    private List<UnionParty> named(List<String> names, NegotiationId id) {
        var all = parties.of(id);
        return names.isEmpty() || names.stream().anyMatch(SittingRecorder::meansAll)
                ? all
                : all.stream()
                        .filter(party -> names.stream()
                                .anyMatch(name -> unions.known(name)
                                        .map(u -> u.id().equals(party.union()))
                                        .orElse(false)))
                        .toList();
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
