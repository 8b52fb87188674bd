package se.arendegang.mail;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationCalled;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.PapersLaid;
import se.arendegang.negotiation.TextLeft;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.union.Union;
import se.arendegang.union.Unions;

/** Every union that is a party is told of the call and of papers laid on the table after it (MBL 15, 18 §§). */
@Component
class NegotiationMail {

    private final Mails mails;
    private final Negotiations negotiations;
    private final CaseFiles cases;
    private final Accounts accounts;
    private final Unions unions;

    NegotiationMail(Mails mails, Negotiations negotiations, CaseFiles cases, Accounts accounts, Unions unions) {
        this.mails = mails;
        this.negotiations = negotiations;
        this.cases = cases;
        this.accounts = accounts;
        this.unions = unions;
    }

    @EventListener
    void tell(NegotiationCalled called) {
        var negotiation = negotiations.find(called.id()).orElseThrow();
        mails.tell(
                representatives(negotiation),
                called.by().account(),
                news(MailKind.CALL, called.id().value(), negotiation));
    }

    /** Each time anew: what is told once only is the call. */
    @EventListener
    void tell(PapersLaid laid) {
        var negotiation = negotiations.find(laid.id()).orElseThrow();
        mails.tell(
                representatives(negotiation),
                laid.by().account(),
                news(MailKind.PAPERS, UUID.randomUUID(), negotiation));
    }

    /** Whoever may judge whether to negotiate again. */
    @EventListener
    void tell(TextLeft left) {
        var judges = Stream.of(Role.HR, Role.DIRECTOR)
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .toList();
        var negotiation = negotiations.find(left.negotiation()).orElseThrow();
        mails.tell(judges, left.by().account(), news(MailKind.TEXT_LEFT, UUID.randomUUID(), negotiation));
    }

    private News news(MailKind kind, UUID about, Negotiation negotiation) {
        var dnr = cases.get(negotiation.caseId()).dnr();
        return new News(
                kind, about, null, dnr, null, "forhandling/" + negotiation.id().value());
    }

    private List<Account> representatives(Negotiation negotiation) {
        var parties = negotiation.parties().stream().map(UnionParty::union).collect(Collectors.toSet());
        return accounts.withRole(Role.UNION_REPRESENTATIVE).stream()
                .filter(account -> account.union() != null
                        && unions.known(account.union())
                                .map(Union::id)
                                .filter(parties::contains)
                                .isPresent())
                .toList();
    }
}
