package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.mail.CallMail;
import se.arendegang.mail.CallMails;
import se.arendegang.negotiation.ActionItems;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.DemandAnswers;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.Forums;
import se.arendegang.negotiation.NegotiatedPaper;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.Obstacle;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.negotiation.PartyList;
import se.arendegang.negotiation.PartyList.Corrected;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.negotiation.Vetoes;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.Contributions;
import se.arendegang.negotiation.desk.Kept;
import se.arendegang.negotiation.desk.Receipts;
import se.arendegang.negotiation.mark.Marks;
import se.arendegang.negotiation.promise.Promises;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.obstacle.ObstacleList;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What the view of one negotiation asks, always as whoever is logged in. */
@Component
class NegotiationTable {

    private final Negotiations negotiations;
    private final Contributions contributions;
    private final Obstacles obstacles;
    private final Receipts receipts;
    private final CallMails mails;
    private final Vetoes vetoes;
    private final Promises promises;
    private final Marks marks;
    private final DemandAnswers answers;
    private final PartyList partyList;
    private final Forums forums;
    private final ActionItems actions;
    private final TextThread thread;
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
            Promises promises,
            Marks marks,
            DemandAnswers answers,
            PartyList partyList,
            Forums forums,
            ActionItems actions,
            TextThread thread,
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
        this.promises = promises;
        this.marks = marks;
        this.answers = answers;
        this.partyList = partyList;
        this.forums = forums;
        this.actions = actions;
        this.thread = thread;
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
    List<Receipts.Receipt> receipts(Negotiation negotiation) {
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

    Map<DemandId, PromiseLine> promises(Negotiation negotiation, Runnable after) {
        var lines = new LinkedHashMap<DemandId, PromiseLine>();
        var actor = signedIn.actor();
        for (var promise : promises.of(negotiation, actor)) {
            var line = new PromiseLine(promise);
            var id = promise.demand().id();
            lines.put(
                    id,
                    promises.mayShow(actor)
                            ? line.withWay(promises.versions(negotiation), version -> {
                                promises.show(negotiation, id, version, actor);
                                after.run();
                            })
                            : line);
        }
        return lines;
    }

    ActionList actions(Negotiation negotiation, Runnable after) {
        var actor = signedIn.actor();
        return new ActionList(
                actions.of(negotiation),
                today(),
                actions.mayDeliver(actor)
                        ? one -> {
                            actions.deliver(negotiation, one, actor, null);
                            after.run();
                        }
                        : null);
    }

    Optional<Integer> calledTooLate(Negotiation negotiation) {
        return forums.calledTooLate(negotiation);
    }

    /** The way to answer a demand that no task asks an answer to; nothing for who may not. */
    Optional<Button> answering(Negotiation negotiation, Demand demand, Runnable after) {
        var actor = signedIn.actor();
        var asked = tasks.openTasksOf(negotiation.id().subject()).stream()
                .anyMatch(task -> task.key().item().equals(demand.id().value().toString()));
        if (asked || !demand.isOpen() || !answers.mayAnswer(actor)) {
            return Optional.empty();
        }
        var button = new Button(
                Say.text("answer.heading"),
                click -> new AnswerDialog(demand, (answer, text) -> {
                            var first = answers.answer(negotiation, demand, answer, text.isEmpty() ? null : text, actor);
                            if (first) {
                                after.run();
                            }
                            return first;
                        })
                        .open());
        return Optional.of(button);
    }

    /** The way to correct the parties, for who may. */
    Optional<Button> partyCorrection(Negotiation negotiation, Runnable after) {
        var actor = signedIn.actor();
        if (!partyList.mayCorrect(negotiation, actor)) {
            return Optional.empty();
        }
        var way = new PartyDialog.Way() {
            @Override
            public Corrected add(String union, String reason) {
                return partyList.add(negotiation, union, reason, actor);
            }

            @Override
            public Corrected remove(UnionParty party, String reason) {
                return partyList.remove(negotiation, party, reason, actor);
            }
        };
        return Optional.of(new Button(
                Say.text("party.correct"),
                click -> new PartyDialog(negotiation.parties(), partyList.others(negotiation), way, after).open()));
    }

    MarkList marks(Negotiation negotiation, Runnable after) {
        var actor = signedIn.actor();
        var all = marks.of(negotiation, actor);
        var list = new MarkList(all);
        return marks.mayMark(actor)
                ? list.withWays(
                        all,
                        kind -> new MarkDialog(kind, (about, provision) -> {
                                    marks.set(negotiation, kind, about, provision, actor);
                                    after.run();
                                })
                                .open(),
                        mark -> {
                            marks.lift(negotiation, mark, actor);
                            after.run();
                        })
                : list;
    }

    Optional<DecidedAgainst> decidedAgainst(Negotiation negotiation) {
        return thread.of(negotiation);
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
