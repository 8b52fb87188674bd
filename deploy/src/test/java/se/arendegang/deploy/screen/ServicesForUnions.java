package se.arendegang.deploy.screen;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import se.arendegang.calendar.Calendars;
import se.arendegang.casefile.VisibleCases;
import se.arendegang.draft.PrivateDrafts;
import se.arendegang.identity.Actor;
import se.arendegang.meeting.Interruptions;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MemberProposals;
import se.arendegang.meeting.NewMemberProposal;
import se.arendegang.negotiation.ActionItems;
import se.arendegang.negotiation.ChangedText;
import se.arendegang.negotiation.DemandAnswers;
import se.arendegang.negotiation.EmployerAnswer;
import se.arendegang.negotiation.LaidPapers;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.negotiation.PartyList;
import se.arendegang.negotiation.Renegotiation;
import se.arendegang.negotiation.Vetoes;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.ContributionKind;
import se.arendegang.negotiation.desk.Contributions;
import se.arendegang.negotiation.desk.Receipts;
import se.arendegang.negotiation.mark.MarkKind;
import se.arendegang.negotiation.mark.Marks;
import se.arendegang.negotiation.minutes.MinutesDesk;
import se.arendegang.negotiation.promise.Promises;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Tasks;
import se.arendegang.union.Agreed;
import se.arendegang.union.AgreementKind;
import se.arendegang.union.UnionAgreement;
import se.arendegang.union.UnionCorrections;
import se.arendegang.union.UnionId;
import se.arendegang.union.Unions;

/** Every service that acts for somebody, asked by a representative of one union for what is another's. */
final class ServicesForUnions {

    private final ApplicationContext inside;
    private final OthersAffairs others;
    private final Actor first;
    private final Map<String, Attempt> attempts = new TreeMap<>();

    ServicesForUnions(ApplicationContext inside, OthersAffairs others, Actor first) {
        this.inside = inside;
        this.others = others;
        this.first = first;
        cases();
        tasks();
        negotiations();
        contributions();
        JointServices.of(inside, others, first).forEach((name, question) -> ask(name, question));
        minutes();
    }

    Map<String, Attempt> attempts() {
        return attempts;
    }

    Set<String> known() {
        return Stream.of(attempts.keySet(), NotAsked.INSIDE_ONLY, NotAsked.ABOUT_THE_ACTOR)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every public method of a part of the house that is given the actor. */
    Set<String> found() {
        return Arrays.stream(inside.getBeanDefinitionNames())
                .map(inside::getBean)
                .filter(bean -> !(bean instanceof HumanTask))
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("se.arendegang."))
                .filter(type ->
                        Stream.of(".ui.", ".replay.", ".workers.", ".deploy.").noneMatch(type.getName()::contains))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Actor.class))
                .filter(method -> !method.getDeclaringClass().getSimpleName().endsWith("Lines"))
                .map(ServicesForUnions::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private void register(UnionId theirs) {
        var corrections = inside.getBean(UnionCorrections.class);
        var name =
                inside.getBean(Unions.class).find(theirs).orElseThrow().names().getFirst();
        var agreed = new Agreed(
                new UnionAgreement(AgreementKind.COLLECTIVE, "Huvudavtal", List.of(), 7), LocalDate.EPOCH, null);
        ask("UnionCorrections.name", () -> corrections.name(theirs, name, null, "fel", first));
        ask("UnionCorrections.agreement", () -> corrections.agreement(theirs, agreed, null, "fel", first));
    }

    private void ask(String service, Callable<? extends Object> question) {
        attempts.put(service, new Attempt(question));
    }

    private void cases() {
        var cases = inside.getBean(VisibleCases.class);
        ask("JdbcVisibleCases.search", () -> cases.search("Ärende", 1_000, first));
        ask("JdbcVisibleCases.maySee", () -> cases.maySee(others.file.id(), first));
        ask(
                "JdbcVisibleCases.findByAddress",
                () -> cases.findByAddress(
                        se.arendegang.ui.casefile.CaseAddress.of(others.file).replace("arende/", ""), first));
    }

    private void tasks() {
        var tasks = inside.getBean(Tasks.class);
        var theirs = others.unionsTask.id();
        var forged = FormValues.of("text", "övertagen");
        ask("TaskDesk.inbox", () -> tasks.inbox(first, false));
        ask(
                "TaskDesk.find",
                () -> Stream.of(tasks.find(theirs, first), tasks.find(others.officersTask.id(), first))
                        .toList());
        ask(
                "TaskDesk.form",
                () -> Stream.of(tasks.form(theirs, first), tasks.form(others.officersTask.id(), first))
                        .toList());
        ask(
                "TaskDesk.draft",
                () -> Stream.of(tasks.draft(theirs, first), tasks.draft(others.officersTask.id(), first))
                        .toList());
        ask("TaskDesk.saveDraft", () -> tasks.saveDraft(theirs, first, forged));
        ask("TaskDesk.claim", () -> tasks.claim(theirs, first));
        ask("TaskDesk.release", () -> {
            tasks.release(theirs, first);
            return "";
        });
        ask("TaskDesk.complete", () -> tasks.complete(theirs, "no_objection", forged, first, null));
        ask("TaskDesk.skip", () -> tasks.skip(theirs, "utanför", first, null));
        // the desk hands these on as they are
        attempts.put("Decisions.complete", attempts.get("TaskDesk.complete"));
        attempts.put("Decisions.skip", attempts.get("TaskDesk.skip"));
    }

    private void negotiations() {
        var negotiations = inside.getBean(Negotiations.class);
        var theirs = others.negotiation();
        ask("Negotiations.papers", () -> negotiations.papers(theirs, first));
        ask("Negotiations.visibleTo", () -> negotiations.visibleTo(first, 1_000));
        ask("Negotiations.ofCase", () -> negotiations.ofCase(others.file.id(), first));
        ask("Negotiations.maySee", () -> negotiations.maySee(theirs, first));
        ask("Negotiations.requestAsUnion", () -> negotiations.requestAsUnion(others.file.id(), "board", "eget", first));
        ask(
                "Obstacles.goOn",
                () -> done(() -> inside.getBean(Obstacles.class)
                        .goOn(theirs.id(), "none", "övertaget", null, first, LocalDate.of(2026, 3, 2), Map.of())));
        var vetoes = inside.getBean(Vetoes.class);
        var party = theirs.parties().getFirst();
        ask("Vetoes.mayDeclare", () -> vetoes.mayDeclare(theirs, party, first));
        ask("Vetoes.waysOut", () -> vetoes.waysOut(party, first));
        ask("Vetoes.declare", () -> done(() -> vetoes.declare(theirs, party.id(), "veto", first)));
        ask("Vetoes.resolve", () -> done(() -> vetoes.resolve(theirs, party.id(), "withdrawn", first)));
        ask("Receipts.opened", () -> done(() -> inside.getBean(Receipts.class).opened(theirs, first)));
        deliveries(theirs);
        register(party.union());
        var marks = inside.getBean(Marks.class);
        ask("Marks.of", () -> marks.of(theirs, first));
        ask("Marks.set", () -> done(() -> marks.set(theirs, MarkKind.SILENCE, "allt", null, first)));
        ask(
                "Marks.lift",
                () -> done(() -> marks.of(theirs, OthersAffairs.account(inside, "personalchef"))
                        .forEach(mark -> marks.lift(theirs, mark, first))));
        var promises = inside.getBean(Promises.class);
        var demand = others.minutes().demands().getFirst().id();
        ask("Promises.of", () -> promises.of(theirs, first));
        ask("Promises.show", () -> done(() -> promises.show(theirs, demand, "x/1", first)));
    }

    private void deliveries(Negotiation theirs) {
        var items = inside.getBean(ActionItems.class);
        ask(
                "ActionItems.deliver",
                () -> done(() -> items.of(theirs).forEach(item -> items.deliver(theirs, item, first, null))));
        var list = inside.getBean(PartyList.class);
        ask("PartyList.mayCorrect", () -> list.mayCorrect(theirs, first));
        ask("PartyList.add", () -> list.add(theirs, "Fackförbund 1", "egen sak", first));
        ask("PartyList.remove", () -> list.remove(theirs, theirs.parties().getFirst(), "egen sak", first));
        var papers = inside.getBean(LaidPapers.class);
        ask("LaidPapers.mayLay", () -> papers.mayLay(theirs, first));
        ask("LaidPapers.lay", () -> papers.lay(theirs, "eget", "eget", true, first));
        var answers = inside.getBean(DemandAnswers.class);
        var open = others.minutes().demands().getFirst();
        ask("DemandAnswers.mayAnswer", () -> answers.mayAnswer(first));
        ask("DemandAnswers.answer", () -> answers.answer(theirs, open, EmployerAnswer.GRANTED, "egen sak", first));
        var renegotiation = inside.getBean(Renegotiation.class);
        ask("Renegotiation.mayJudge", () -> renegotiation.mayJudge(theirs, first));
        ask(
                "Renegotiation.judgeNow",
                () -> done(() -> renegotiation.judgeNow(
                        theirs, new ChangedText("other", "allt", true, "egen sak", List.of()), first)));
        proposals();
        ask("Calendars.entries", () -> inside.getBean(Calendars.class).entries(first));
    }

    private void proposals() {
        var listing = inside.getBean(Listings.class).list(others.file.id(), 1, 1, null, null);
        var proposals = inside.getBean(MemberProposals.class);
        var secretary = OthersAffairs.account(inside, "sekreterare1");
        var said = new NewMemberProposal("andring", List.of(), "Yrkande " + others.mark, "oral");
        var one = proposals.handIn(listing.id(), said, secretary);
        ask("MemberProposals.mayHandIn", () -> proposals.mayHandIn(listing, first));
        ask("MemberProposals.handIn", () -> proposals.handIn(listing.id(), said, first));
        ask("MemberProposals.mayWithdraw", () -> proposals.mayWithdraw(listing, one, first));
        ask("MemberProposals.withdraw", () -> done(() -> proposals.withdraw(one, first)));
        var gaps = inside.getBean(Interruptions.class);
        var meeting = new MeetingId(java.util.UUID.randomUUID());
        var day = LocalDate.of(2026, 3, 2);
        ask("Interruptions.mayReport", () -> gaps.mayReport(meeting, first));
        ask("Interruptions.report", () -> done(() -> gaps.report(meeting, day, day, "eget", first)));
        var drafts = inside.getBean(PrivateDrafts.class);
        drafts.keep("proposal/1", Map.of("text", "Utkast " + others.mark), secretary);
        ask("PrivateDrafts.find", () -> drafts.find("proposal/1", first));
        ask("PrivateDrafts.keep", () -> drafts.keep("proposal/1", Map.of(), first));
        ask("PrivateDrafts.forget", () -> done(() -> drafts.forget("proposal/1", first)));
    }

    private void contributions() {
        var desk = inside.getBean(Contributions.class);
        var theirs = others.negotiation();
        var words = new Contribution.Words(ContributionKind.DEMAND, false, "övertaget");
        ask("Contributions.isPartyTo", () -> desk.isPartyTo(theirs, first));
        ask("Contributions.isOwn", () -> desk.isOwn(others.draft, first));
        ask("Contributions.drafts", () -> desk.drafts(theirs.id(), first));
        ask("Contributions.handedIn", () -> desk.handedIn(theirs.id(), first));
        ask("Contributions.begin", () -> desk.begin(theirs.id(), first));
        ask("Contributions.keep", () -> desk.keep(others.draft.id(), words, others.draft.version(), first));
        ask("Contributions.handIn", () -> desk.handIn(others.draft.id(), first));
        ask("Contributions.withdraw", () -> desk.withdraw(others.draft.id(), first));
    }

    private void minutes() {
        var desk = inside.getBean(MinutesDesk.class);
        var id = others.minutes().id();
        ask("MinutesDesk.read", () -> desk.read(id, first));
        ask("MinutesDesk.pdf", () -> desk.pdf(id, first).map(paper -> paper.content().length));
        ask(
                "MinutesDesk.mayWrite",
                () -> desk.read(id, OthersAffairs.account(inside, "personalchef"))
                        .map(draft -> desk.mayWrite(draft, first)));
        ask("MinutesDesk.write", () -> desk.write(id, "opening", "övertaget", "", 0, first));
        ask("MinutesDesk.past", () -> desk.past(id, "opening", first));
        ask("MinutesDesk.correct", () -> done(() -> desk.correct(id, "övertaget", first)));
    }

    private static String done(Runnable deed) {
        deed.run();
        return "";
    }
}
