package se.arendegang.ui.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.mail.CallMail;
import se.arendegang.mail.CallMails;
import se.arendegang.negotiation.Forums;
import se.arendegang.negotiation.NegotiatedPaper;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.Obstacle;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.negotiation.Vetoes;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.Contributions;
import se.arendegang.negotiation.desk.Kept;
import se.arendegang.negotiation.desk.Receipt;
import se.arendegang.negotiation.desk.Receipts;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.obstacle.ObstacleList;
import se.arendegang.ui.text.Dates;

/** What the view of one negotiation asks, always as whoever is logged in. */
@Component
class NegotiationTable {

    private final Negotiations negotiations;
    private final Contributions contributions;
    private final Obstacles obstacles;
    private final Receipts receipts;
    private final CallMails mails;
    private final Vetoes vetoes;
    private final Forums forums;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final SignedIn signedIn;
    private final Clock clock;

    NegotiationTable(
            Negotiations negotiations,
            Contributions contributions,
            Obstacles obstacles,
            Receipts receipts,
            CallMails mails,
            Vetoes vetoes,
            Forums forums,
            CaseFiles cases,
            Tasks tasks,
            SignedIn signedIn,
            Clock clock) {
        this.negotiations = negotiations;
        this.contributions = contributions;
        this.obstacles = obstacles;
        this.receipts = receipts;
        this.mails = mails;
        this.vetoes = vetoes;
        this.forums = forums;
        this.cases = cases;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Optional<Negotiation> find(String address) {
        try {
            return negotiations
                    .find(new NegotiationId(UUID.fromString(address)))
                    .filter(found -> negotiations.maySee(found, signedIn.actor()));
        } catch (IllegalArgumentException noSuchAddress) {
            return Optional.empty();
        }
    }

    Negotiation again(NegotiationId id) {
        return negotiations.find(id).orElseThrow();
    }

    CaseFile caseOf(Negotiation negotiation) {
        return cases.get(negotiation.caseId());
    }

    /** What the person may do here; more than lies in the inbox, for who enters what a union has said otherwise. */
    List<TaskRow> tasks(Negotiation negotiation) {
        return tasks.openTasksOf(negotiation.id().subject()).stream()
                .flatMap(row -> tasks.find(row.id(), signedIn.actor()).stream())
                .toList();
    }

    List<NegotiatedPaper> papers(Negotiation negotiation) {
        return negotiations.papers(negotiation, signedIn.actor());
    }

    /** Who has taken part of the papers; the one who looks now is among them. */
    List<Receipt> receipts(Negotiation negotiation) {
        receipts.opened(negotiation, signedIn.actor());
        return receipts.of(negotiation.id());
    }

    /** For the employer, who has to call in another way whom mail does not reach. */
    List<CallMail> callMails(Negotiation negotiation) {
        return negotiation.isOpen() && signedIn.actor().union() == null ? mails.of(negotiation) : List.of();
    }

    ObstacleList obstacles(Negotiation negotiation, Runnable after) {
        var here = obstacles.of(negotiation.caseId()).stream()
                .filter(obstacle -> obstacle.negotiation().equals(negotiation.id()))
                .toList();
        var list = new ObstacleList(here);
        return obstacles.mayGoOn(signedIn.actor())
                        && here.stream().anyMatch(one -> one.waiver() == null && !one.stops())
                ? list.withWayOn(() -> new GoOnDialog((ground, reason) -> {
                            goOn(here.getFirst(), ground, reason);
                            after.run();
                        })
                        .open())
                : list;
    }

    private void goOn(Obstacle obstacle, String ground, String reason) {
        obstacles.goOn(obstacle.negotiation(), ground, reason, null, signedIn.actor(), today(), Map.of());
    }

    Optional<Integer> calledTooLate(Negotiation negotiation) {
        return forums.calledTooLate(negotiation);
    }

    boolean mayDeclareVeto(Negotiation negotiation, UnionParty party) {
        return vetoes.mayDeclare(negotiation, party, signedIn.actor());
    }

    List<String> waysOutOfVeto(UnionParty party) {
        return vetoes.waysOut(party, signedIn.actor());
    }

    void declareVeto(Negotiation negotiation, UnionParty party, String text) {
        vetoes.declare(negotiation, party.id(), text, signedIn.actor());
    }

    void resolveVeto(Negotiation negotiation, UnionParty party, String how) {
        vetoes.resolve(negotiation, party.id(), how, signedIn.actor());
    }

    boolean isPartyTo(Negotiation negotiation) {
        return contributions.isPartyTo(negotiation, signedIn.actor());
    }

    boolean isOwn(Contribution one) {
        return contributions.isOwn(one, signedIn.actor());
    }

    List<Contribution> drafts(NegotiationId id) {
        return contributions.drafts(id, signedIn.actor());
    }

    List<Contribution> handedIn(NegotiationId id) {
        return contributions.handedIn(id, signedIn.actor());
    }

    void begin(NegotiationId id) {
        contributions.begin(id, signedIn.actor());
    }

    Kept keep(Contribution draft, Contribution.Words words) {
        return contributions.keep(draft.id(), words, draft.version(), signedIn.actor());
    }

    void handIn(Contribution draft) {
        contributions.handIn(draft.id(), signedIn.actor());
    }

    void withdraw(Contribution one) {
        contributions.withdraw(one.id(), signedIn.actor());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.STOCKHOLM));
    }
}
