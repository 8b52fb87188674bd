package se.arendegang.council;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Unnegotiated;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.statement.StatementForm;
import se.arendegang.statement.Statements;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** För in borgarrådsberedningens utfall: outcome and statements, as the secretary heard them. */
@Component
class RecordBeredning implements HumanTask {

    static final String AUTHOR = "council_of_mayors";
    private static final String OWN_POINTS = "own_points";
    private static final String USUAL = "Borgarrådsberedningen tillstyrker föredragande borgarrådets förslag.";

    private final PreparationOutcomes outcomes;
    private final Statements statements;
    private final Proposals proposals;
    private final Unnegotiated unnegotiated;

    RecordBeredning(
            PreparationOutcomes outcomes, Statements statements, Proposals proposals, Unnegotiated unnegotiated) {
        this.unnegotiated = unnegotiated;
        this.outcomes = outcomes;
        this.statements = statements;
        this.proposals = proposals;
    }

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.RECORD_BEREDNING;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var proposed = proposals.newest(CaseOf.task(task), task.key().round(), "commissioner").stream()
                .map(p -> new Material(
                        "Förslag till beslut",
                        p.points().stream().map(Proposal.Point::text).collect(Collectors.joining("\n\n"))))
                .toList();
        return TaskForm.of(
                        List.of("supported", "not_supported", "tabled", "remanded"),
                        Field.text("text"),
                        Field.lines(OWN_POINTS),
                        StatementForm.rows(),
                        Field.text("reason"),
                        Field.choice("to_stage", "drafting", "council_of_mayors"))
                .reading(proposed)
                .prefilledWith(FormValues.of("text", USUAL));
    }

    @Override
    public void record(Completion completion) {
        var id = CaseOf.task(completion.task());
        var round = completion.task().key().round();
        outcomes.note(id, completion);
        statements.record(
                id,
                round,
                Statements.COUNCIL_OF_MAYORS,
                StatementForm.read(completion.values(), round, Statements.COUNCIL_OF_MAYORS),
                completion.happenedOn());
        propose(id, round, completion);
    }

    /** Points put in place of the presenter's are a proposal of their own, and may not be negotiated. */
    private void propose(CaseId id, int round, Completion completion) {
        var own = completion.values().lines(OWN_POINTS);
        if (own.isEmpty() || !completion.is("supported") && !completion.is("not_supported")) {
            return;
        }
        var points = IntStream.range(0, own.size())
                .mapToObj(i -> new Proposal.Point(i + 1, own.get(i), null, null, null, Map.of()))
                .toList();
        proposals.propose(id, round, AUTHOR, null, points, completion.happenedOn(), Map.of());
        if (completion.actor().account() != null) {
            unnegotiated.noteNew(id, completion.actor());
        }
    }
}
