package se.arendegang.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arendegang.contract.ContractCheck;
import se.arendegang.contract.JobType;
import se.arendegang.contract.ModelSource;
import se.arendegang.contract.UserTask;

class ContractCheckTest {

    private final ContractCheck check = Landscape.check();
    private final Set<String> jobTypes = Landscape.contracts().stream()
            .flatMap(c -> c.jobs().stream())
            .map(JobType::name)
            .collect(Collectors.toSet());
    private final Set<String> userTasks = Landscape.contracts().stream()
            .flatMap(c -> c.userTasks().stream())
            .map(UserTask::id)
            .collect(Collectors.toSet());

    @Test
    void modelsContractsWorkersAndFormsAgree() {
        assertThat(check.models(Landscape.models())).isEmpty();
        assertThat(check.workers(jobTypes)).isEmpty();
        assertThat(check.forms(userTasks)).isEmpty();
        assertThat(check.deployed(Landscape.models(), jobTypes, userTasks)).isEmpty();
    }

    /** One thing changed in one model, and the words that must tell of it. */
    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "negotiation | type=\"negotiation.findParties\" | type=\"negotiation.findUnions\" | a job type that NegotiationProcess names; found \"negotiation.findUnions\"",
                "negotiation | type=\"negotiation.findParties\" | type=\"negotiation.findUnions\" | sought the job type \"negotiation.findParties\" that NegotiationProcess promises; found none",
                "executive-board | name=\"executive-board.itemDealtWith\" | name=\"executive-board.itemDone\" | a message that ExecutiveBoardProcess names; found \"executive-board.itemDone\"",
                "executive-board | name=\"executive-board.itemDealtWith\" | name=\"executive-board.itemDone\" | the message \"executive-board.itemDealtWith\" that ExecutiveBoardProcess promises",
                "executive-board | correlationKey=\"=listingId\" | correlationKey=\"=caseId\" | the correlation key =listingId",
                "meeting | Task_SendCall | Task_SendSummons | a user task that MeetingProcess names; found \"Task_SendSummons\"",
                "meeting | Task_SendCall | Task_SendSummons | the user task \"Task_SendCall\" that MeetingProcess promises",
                "intake | candidateGroups=\"registrar\" | candidateGroups=\"legal\" | the candidate group registrar; found legal",
                "intake | type=\"intake.findCase\" retries=\"3\" | type=\"intake.findCase\" | a task definition with retries; found none",
                "intake | type=\"intake.findCase\" retries=\"3\" | type=\"intake.findCase\" retries=\"0\" | a task definition with retries; found \"0\"",
                "intake | default=\"Flow_IsOurs_StartCase\" | | a default flow; found none",
                "intake | =outcome = &quot;elsewhere&quot; | =outcome = &quot;away&quot; | an outcome that a user task of intake can come to; found \"away\"",
                "case-path | propagateAllChildVariables=\"false\" | propagateAllChildVariables=\"true\" | propagateAllChildVariables=\"false\"; found \"true\"",
                "case-path | propagateAllParentVariables=\"false\" | | propagateAllParentVariables=\"false\"; found none",
                "case-path | processId=\"drafting\" | processId=\"sketching\" | a process there is",
                "drafting | decisionId=\"negotiation-duty\" | decisionId=\"duty\" | a decision there is, of [negotiation-duty]; found \"duty\"",
                "meeting | target=\"visit\" | target=\"visits\" | an input mapping to visit; found none",
                "meeting | target=\"v_Task_SendCall\" | target=\"v_Task_Call\" | an output mapping of =visit to v_Task_SendCall",
                "intake | source=\"=outcome\" target=\"outcome\" | source=\"=outcome\" target=\"answer\" | an output mapping of =outcome to outcome",
                "meeting | inputElement=\"itemId\" | inputElement=\"adjuster\" | the item in itemId; found \"adjuster\"",
                "meeting | <bpmn:process id=\"meeting\" | <bpmn:process id=\"sitting\" | the process meeting; found no model",
                "meeting | <bpmn:process id=\"meeting\" | <bpmn:process id=\"sitting\" | a process that a contract names; found sitting",
                "meeting | </bpmn:definitions> | <bpmn:error id=\"E\" errorCode=\"lost\" /></bpmn:definitions> | no BPMN error",
                "meeting | <zeebe:assignmentDefinition | <zeebe:userTask /><zeebe:assignmentDefinition | a user task of the job kind; found zeebe:userTask",
            })
    void aChangedModelIsTold(String process, String what, String into, String told) {
        var differences = check.models(changed(process, what, into == null ? "" : into));
        assertThat(String.join("\n", differences.stream().map(Object::toString).toList()))
                .contains(told)
                .contains("What to do: ");
    }

    @Test
    void aMissingWorkerOrFormIsTold() {
        var withoutOne =
                jobTypes.stream().filter(t -> !t.equals("meeting.tellOutcomes")).collect(Collectors.toSet());
        assertThat(check.workers(withoutOne))
                .singleElement()
                .asString()
                .startsWith("the workers: sought the worker of the job type meeting.tellOutcomes; found none.");
        var forms = userTasks.stream().filter(t -> !t.equals("Task_Dispatch")).collect(Collectors.toSet());
        assertThat(check.forms(forms))
                .singleElement()
                .asString()
                .contains("sought the form of the user task Task_Dispatch; found none");
    }

    @Test
    void aWorkerOrFormThatNobodyAsksForIsToldButOthersJobsAreNot() {
        var more = new ArrayList<>(jobTypes);
        more.add("meeting.tellNobody");
        more.add("engine-marker.mark");
        assertThat(check.workers(Set.copyOf(more)))
                .singleElement()
                .asString()
                .contains("a model that asks for meeting.tellNobody; found none");
        var forms = new ArrayList<>(userTasks);
        forms.add("Task_Nothing");
        assertThat(check.forms(Set.copyOf(forms))).hasSize(1);
    }

    @Test
    void anOlderVersionThatStillRunsKeepsItsNames() {
        var xml = changed("meeting", "meeting.tellOutcomes", "meeting.tellAll").stream()
                .filter(m -> m.where().endsWith("meeting.bpmn"))
                .map(ModelSource::xml)
                .map(x -> x.replace("Task_SendCall", "Task_SendSummons").replace("meetingCancelled", "meetingOff"))
                .toList()
                .getFirst();
        assertThat(check.deployed(List.of(ModelSource.deployed("meeting", 3, xml)), jobTypes, userTasks))
                .extracting(Object::toString)
                .hasSize(3)
                .allMatch(d -> d.startsWith("meeting version 3 (deployed): sought the "))
                .anyMatch(d -> d.contains("worker of the job type meeting.tellAll"))
                .anyMatch(d -> d.contains("form of the user task Task_SendSummons"))
                .anyMatch(d -> d.contains("sender of the message meeting.meetingOff"));
        var foreign = ModelSource.deployed("other", 1, xml.replace("process id=\"meeting\"", "process id=\"other\""));
        assertThat(check.deployed(List.of(foreign), jobTypes, userTasks)).isEmpty();
    }

    @Test
    void whatIsNoXmlIsSaidToBeNone() {
        assertThatThrownBy(() -> check.models(List.of(new ModelSource("a/b.bpmn", "no"))))
                .hasMessageStartingWith("a/b.bpmn cannot be read as BPMN");
    }

    private static List<ModelSource> changed(String process, String what, String into) {
        return Landscape.models().stream()
                .map(m -> {
                    if (!m.where().endsWith("/" + process + ".bpmn")) {
                        return m;
                    }
                    assertThat(m.xml()).contains(what);
                    return new ModelSource(m.where(), m.xml().replace(what, into));
                })
                .toList();
    }
}
