package se.arendegang.negotiation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.deadline.Deadlines;
import se.arendegang.deadline.LastDay;
import se.arendegang.deadline.NewDeadline;
import se.arendegang.union.Agreements;

/**
 * The time to ask for central negotiation after local disagreement (MBL 14 §). The law sets none; the agreement with
 * the union does, counted from the day of the disagreement.
 */
@Component
class CentralRequests {

    private final JdbcParties parties;
    private final Agreements agreements;
    private final CaseFiles cases;
    private final Deadlines deadlines;

    CentralRequests(JdbcParties parties, Agreements agreements, CaseFiles cases, Deadlines deadlines) {
        this.parties = parties;
        this.agreements = agreements;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    boolean open(Negotiation negotiation, UnionParty party) {
        var central = party.central();
        if (central != null && "requested".equals(central.request())) {
            return true;
        }
        var today = cases.today(negotiation.caseId());
        var lastDay = central != null && central.requestBy() != null ? central.requestBy() : lastDay(party, today);
        parties.requestCentralBy(party.id(), lastDay);
        remind(negotiation, party, lastDay);
        return party.ended() == null && !today.isAfter(lastDay);
    }

    private void remind(Negotiation negotiation, UnionParty party, LocalDate lastDay) {
        var subject = negotiation.id().subject();
        var kind = kind(party.id());
        if (deadlines.of(subject, kind).isEmpty()) {
            var position = party.position();
            var from = position == null || position.on() == null ? lastDay : position.on();
            deadlines.set(NewDeadline.runningOut(
                    subject,
                    negotiation.caseId(),
                    kind,
                    new LastDay(from, lastDay, "MBL 14 §, dagarna enligt avtal"),
                    new NewDeadline.Wake(
                            NegotiationProcess.Message.CENTRAL_REQUEST_TIME_RAN_OUT,
                            negotiation.id().value() + "/" + party.id().value())));
        }
    }

    /** The union has answered: nothing is to run out any more. Repeatable. */
    void answered(NegotiationId negotiation, PartyId party) {
        deadlines.withdraw(negotiation.subject(), kind(party));
    }

    private static String kind(PartyId party) {
        return "central_request/" + party.value();
    }

    private LocalDate lastDay(UnionParty party, LocalDate today) {
        var position = party.position();
        var from = position == null || position.on() == null ? today : position.on();
        return from.plusDays(agreements.centralRequestDays(party.union(), from));
    }
}
