package se.arendegang.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Vetoes;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Fatta delegationsbeslut: a person decides, with what stands in the way before the eyes. */
@Component
class DecideDelegated implements HumanTask {

    private static final String DECIDED = "decided";

    private final DelegatedDecisions decisions;
    private final EarlyDecisions early;
    private final Vetoes vetoes;

    DecideDelegated(DelegatedDecisions decisions, EarlyDecisions early, Vetoes vetoes) {
        this.vetoes = vetoes;
        this.decisions = decisions;
        this.early = early;
    }

    @Override
    public String element() {
        return DelegatedDecisionProcess.Task.DECIDE_DELEGATED;
    }

    @Override
    public Role role() {
        return Role.DIRECTOR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var decision = decisions.get(id(task));
        var obstacles = decision.obstacles().isEmpty()
                ? Stream.<Material>empty()
                : Stream.of(new Material("Hinder för beslut", String.join("\n\n", decision.obstacles())));
        return TaskForm.of(
                        List.of(DECIDED, "referred_to_board"),
                        Field.text("decision").requiredFor(DECIDED),
                        Field.line("ground").requiredFor(DECIDED),
                        Field.line("delegate"),
                        Field.yesNo("to_report"),
                        Field.text("reason").requiredFor("referred_to_board"))
                .reading(Stream.concat(Stream.of(new Material("Beslutet gäller", decision.title())), obstacles)
                        .toList())
                .prefilledWith(FormValues.of("to_report", decision.toReport()));
    }

    /** A veto is the one thing that stops a decision (MBL 39 §). */
    @Override
    public List<FieldError> check(Completion completion) {
        var decision = decisions.get(id(completion.task()));
        return completion.is(DECIDED) && decision.caseId() != null && decision.point() != null
                ? vetoes.against(decision.caseId(), "delegated:" + decision.point()).stream()
                        .map(union -> FieldError.of("decision", "stopped_by_veto", union))
                        .toList()
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        var d = decisions.get(id(completion.task()));
        var values = completion.values();
        decisions.save(new DelegatedDecision(
                d.id(),
                d.caseId(),
                d.point(),
                d.title(),
                values.text("delegate").orElse(completion.actor().name()),
                values.text("ground").orElse(null),
                values.text("decision").orElse(null),
                d.obstacles(),
                completion.outcome(),
                completion.happenedOn(),
                values.text("to_report").map(Boolean::valueOf).orElse(d.toReport()),
                d.reportedAt(),
                d.reportedOn(),
                d.postedOn(),
                d.lastDay(),
                d.proof()));
        if (completion.is(DECIDED)) {
            early.decided(d, completion.actor(), completion.happenedOn());
        }
    }

    static DelegatedDecisionId id(OpenTask task) {
        return new DelegatedDecisionId(task.key().subject().id());
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return decisions.find(id(task)).map(DelegatedDecision::title);
    }
}
