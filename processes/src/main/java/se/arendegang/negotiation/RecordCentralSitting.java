package se.arendegang.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** För protokoll vid central förhandling (MBL 14 §), held with one union. */
@Component
class RecordCentralSitting implements HumanTask {

    private final SittingRecorder recorder;
    private final JdbcParties parties;
    private final PortalDemands portal;

    RecordCentralSitting(SittingRecorder recorder, JdbcParties parties, PortalDemands portal) {
        this.recorder = recorder;
        this.portal = portal;
        this.parties = parties;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.RECORD_CENTRAL_SITTING;
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var fields = new ArrayList<>(MinutesForm.fields());
        fields.removeIf(field -> field.name().equals("union_final_position"));
        fields.add(Field.choice("central_result", "enighet", "oenighet"));
        fields.add(Field.date("central_ended_on"));
        fields.addAll(EndFields.all());
        var union = parties.find(TaskSubject.partyOf(task)).map(UnionParty::union);
        return TaskForm.of(List.of("ended", "next_sitting"), fields.toArray(Field[]::new))
                .reading(union.map(one -> portal.waiting(TaskSubject.negotiationOf(task), one))
                        .orElse(List.of()))
                .prefilledWith(
                        new FormValues(Map.of("statutory_basis_as_written", "Central förhandling enligt MBL § 14")));
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return RecordSitting.closedBeforeFirstSitting(new Entered(completion.values()));
    }

    @Override
    public void record(Completion completion) {
        recorder.recordCentral(completion, TaskSubject.partyOf(completion.task()));
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return parties.find(TaskSubject.partyOf(task)).map(UnionParty::name);
    }
}
