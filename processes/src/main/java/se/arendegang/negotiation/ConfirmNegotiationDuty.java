package se.arendegang.negotiation;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.identity.Role;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.Option;
import se.arendegang.task.TaskForm;

/**
 * Bedöm förhandlingsskyldighet (MBL 11, 12, 13, 19, 38 §§): a table proposes, a person judges, once per decision that
 * the duty is owed before.
 */
@Component
class ConfirmNegotiationDuty implements HumanTask {

    private final Duties duties;
    private final DutyRecorder recorder;
    private final Proposals proposals;

    ConfirmNegotiationDuty(Duties duties, DutyRecorder recorder, Proposals proposals) {
        this.duties = duties;
        this.recorder = recorder;
        this.proposals = proposals;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.CONFIRM_NEGOTIATION_DUTY;
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var id = TaskSubject.caseOf(task);
        var round = task.key().round();
        var proposal = duties.proposal(id, round);
        return TaskForm.of(
                        List.of("owed", "not_owed"),
                        Field.rows(
                                        "duties",
                                        Field.choice("gates", gates(id, round)),
                                        Field.choice("basis", "11", "12", "13", "19", "38", "samverkan", "none"),
                                        Field.lines("parties"),
                                        Field.lines("replaces"),
                                        Field.text("reason"))
                                .requiredFor("owed"),
                        Field.text("reason").requiredFor("not_owed"))
                .reading(reading(id, round, proposal))
                .prefilledWith(FormValues.of(
                        "duties",
                        List.of(proposedRow(
                                proposal.map(DutyProposal::basis).orElse("none"), duties.unionsConcerned(id)))));
    }

    private List<Material> reading(CaseId id, int round, Optional<DutyProposal> proposal) {
        return Stream.concat(
                        proposal.map(p -> new Material("Tabellens förslag", DutyWords.of(p))).stream(),
                        Stream.concat(
                                duties.staffFacts(id, round).flatMap(RedundancyNotice::of).stream(),
                                duties.unionsLeftOut(id).stream()))
                .toList();
    }

    private static Map<String, Object> proposedRow(String basis, List<String> unions) {
        return Map.of("gates", "board", "basis", basis, "parties", unions);
    }

    private List<Option> gates(CaseId id, int round) {
        var points = Stream.of("office", "commissioner")
                .flatMap(author -> proposals.newest(id, round, author).stream())
                .mapToInt(p -> p.points().size())
                .max()
                .orElse(0);
        var options = new ArrayList<Option>();
        options.add(new Option("board", "Kommunstyrelsens beslut"));
        for (var nr = 1; nr <= points; nr++) {
            options.add(new Option("board:" + nr, "Kommunstyrelsens beslut, punkt " + nr));
            options.add(new Option("delegated:" + nr, "Delegationsbeslut enligt punkt " + nr));
        }
        return options;
    }

    /** Going against the table needs a reason. */
    @Override
    public List<FieldError> check(Completion completion) {
        var proposed = duties.proposal(
                        TaskSubject.caseOf(completion.task()),
                        completion.task().key().round())
                .map(DutyProposal::basis)
                .orElse(null);
        var entered = new Entered(completion.values());
        var followed = proposed == null || bases(completion, entered).contains(proposed);
        return followed || hasReason(entered)
                ? List.of()
                : List.of(FieldError.of("reason", "reason-against-the-table"));
    }

    private static List<@Nullable String> bases(Completion completion, Entered entered) {
        var bases = new ArrayList<@Nullable String>();
        if (completion.is("not_owed")) {
            bases.add("none");
        } else {
            entered.rows("duties").forEach(row -> bases.add(row.text("basis")));
        }
        return bases;
    }

    private static boolean hasReason(Entered entered) {
        return entered.text("reason") != null
                || entered.rows("duties").stream().anyMatch(row -> row.text("reason") != null);
    }

    @Override
    public void record(Completion completion) {
        recorder.record(completion);
    }

    @Override
    public void skipped(Completion completion) {
        recorder.judge(completion, "not_judged", null, completion.recordedAt().atOffset(ZoneOffset.UTC));
    }
}
