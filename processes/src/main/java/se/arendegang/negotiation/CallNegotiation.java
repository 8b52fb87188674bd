package se.arendegang.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.Option;
import se.arendegang.task.TaskForm;

/** Kalla till förhandling: forum, time, and the papers it is about, pinned by version and hash (MBL 15, 18 §§). */
@Component
class CallNegotiation implements HumanTask {

    private final JdbcNegotiations negotiations;
    private final JdbcFrames frames;
    private final Pinning papers;
    private final JdbcImpact impact;
    private final JdbcDuties duties;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<ReachByMail> mail;

    CallNegotiation(
            JdbcNegotiations negotiations,
            JdbcFrames frames,
            Pinning papers,
            JdbcImpact impact,
            JdbcDuties duties,
            ApplicationEventPublisher events,
            ObjectProvider<ReachByMail> mail) {
        this.duties = duties;
        this.negotiations = negotiations;
        this.frames = frames;
        this.papers = papers;
        this.impact = impact;
        this.events = events;
        this.mail = mail;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.CALL_NEGOTIATION;
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var negotiation = negotiation(task);
        var choices = papers.choices(negotiation.caseId());
        return TaskForm.of(
                        List.of("called"),
                        Field.choice("form", "meeting", "written", "telephone"),
                        Field.choice(
                                "forum",
                                frames.forums().stream()
                                        .map(forum -> new Option(forum.name(), forum.name()))
                                        .toList()),
                        Field.date("called_for"),
                        Field.time("called_time"),
                        Field.line("place"),
                        Field.text("agenda"),
                        Field.rows(
                                "papers",
                                Field.choice("version", choices),
                                Field.line("label"),
                                Field.date("on"),
                                Field.choice("standing", "proposal", Pinning.DRAFT)),
                        Field.date("requested_on"))
                .reading(reading(negotiation))
                .prefilledWith(prefilled(choices));
    }

    private static FormValues prefilled(List<Option> choices) {
        var values = FormValues.of("form", "meeting");
        return choices.isEmpty()
                ? values
                : values.and(
                        "papers", List.of(Map.of("version", choices.getLast().value(), "standing", "proposal")));
    }

    private List<Material> reading(Negotiation negotiation) {
        var reading = new ArrayList<>(List.of(about(negotiation), assessed(negotiation)));
        duties.noted(negotiation.caseId(), negotiation.round())
                .flatMap(RedundancyNotice::of)
                .ifPresent(reading::add);
        reading.add(new Material("När kallelsen ska vara ute", callTimes()));
        mail.ifAvailable(it -> reading.add(new Material("E-post", it.words(negotiation))));
        return reading;
    }

    private String callTimes() {
        return frames.forums().stream()
                .map(forum -> forum.name() + ": senast " + forum.callDays() + " dagar före mötet")
                .collect(Collectors.joining("\n\n"));
    }

    private static Material about(Negotiation negotiation) {
        var lines = new ArrayList<String>();
        lines.add("Gäller: " + GateWords.of(negotiation.gates()));
        lines.add("Parter: "
                + String.join(
                        ", ",
                        negotiation.parties().stream().map(UnionParty::name).toList()));
        if (negotiation.matter() != null) {
            lines.add(negotiation.matter());
        }
        return new Material("Förhandlingen", String.join("\n\n", lines));
    }

    /** The assessment comes before the call (AML 6:4, 6:9); that it is missing is said, not enforced. */
    private Material assessed(Negotiation negotiation) {
        var done = impact.ofCase(negotiation.caseId()).stream()
                .filter(a -> a.outcome().equals("done"))
                .reduce((earlier, later) -> later);
        return new Material(
                "Risk- och konsekvensbedömning",
                done.map(a -> a.text() == null ? "Gjord." : a.text())
                        .orElse("Inte gjord. Den ska vara gjord före kallelsen."));
    }

    @Override
    public void record(Completion completion) {
        var negotiation = negotiation(completion.task());
        var entered = new Entered(completion.values());
        var person = Keys.byAPerson(completion);
        var requestedOn = entered.day("requested_on");
        var called = (int) negotiations.ofCase(negotiation.caseId()).stream()
                .filter(n -> n.key() != null)
                .count();
        negotiations.call(
                negotiation.id(),
                Keys.of(completion, entered, "n", called + 1),
                entered.text("requested_by"),
                requestedOn == null && person && negotiation.requestedOn() == null
                        ? completion.happenedOn()
                        : requestedOn,
                entered.text("form"),
                call(completion, entered),
                entered.extra());
        entered.rows("papers").forEach(row -> negotiations.pin(negotiation.id(), papers.pinned(row, person)));
        if (person) {
            frames.write(negotiation.caseId(), frame(negotiation.round(), entered.text("forum")));
            tell(negotiation, completion.actor());
        }
    }

    /** What stands in a recorded case was told long ago. */
    private void tell(Negotiation before, Actor actor) {
        if (before.call().calledOn() == null) {
            events.publishEvent(new NegotiationCalled(before.id(), actor));
        } else if (negotiations.find(before.id()).orElseThrow().papers().size()
                > before.papers().size()) {
            events.publishEvent(new PapersLaid(before.id(), actor));
        }
    }

    private static Negotiation.Call call(Completion completion, Entered entered) {
        return new Negotiation.Call(
                entered.text("forum"),
                entered.day("called_for"),
                entered.text("called_time"),
                entered.text("place"),
                completion.happenedOn(),
                entered.text("agenda"));
    }

    private Frame frame(int round, @Nullable String forum) {
        var employer = frames.forums().stream()
                .filter(f -> f.name().equals(forum))
                .map(Forum::employer)
                .findFirst()
                .orElse(null);
        return new Frame(round, forum, employer, null, null, Map.of());
    }

    private Negotiation negotiation(OpenTask task) {
        return negotiations.find(TaskSubject.negotiationOf(task)).orElseThrow();
    }
}
