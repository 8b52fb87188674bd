package se.arendegang.negotiation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.union.Unions;

/**
 * The time to ask for central negotiation after local disagreement (MBL 14 §). The law sets none; the agreement with
 * the union does, counted from the day of the disagreement.
 */
@Component
class CentralRequests {

    private final JdbcParties parties;
    private final Unions unions;
    private final CaseFiles cases;

    CentralRequests(JdbcParties parties, Unions unions, CaseFiles cases) {
        this.parties = parties;
        this.unions = unions;
        this.cases = cases;
    }

    boolean open(Negotiation negotiation, UnionParty party) {
        var central = party.central();
        if (central != null && "requested".equals(central.request())) {
            return true;
        }
        var today = cases.today(negotiation.caseId());
        var lastDay = central != null && central.requestBy() != null ? central.requestBy() : lastDay(party, today);
        parties.requestCentralBy(party.id(), lastDay);
        return party.ended() == null && !today.isAfter(lastDay);
    }

    private LocalDate lastDay(UnionParty party, LocalDate today) {
        var position = party.position();
        var from = position == null || position.on() == null ? today : position.on();
        return from.plusDays(unions.agreement(party.union(), from).centralRequestDays());
    }
}
