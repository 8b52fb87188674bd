package se.arendegang.deploy.engine;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.AbstractFlowNodeBuilder;
import io.camunda.zeebe.model.bpmn.builder.UserTaskBuilder;

/**
 * The suite's model: claim, weigh (as often as one likes), ask before the wait, wait, settle; a stop message interrupts
 * it, an error of the asking leads to a repair.
 */
final class SuitePath {

    static final String STARTED = "suite.started";
    static final String HAPPENED = "suite.happened";
    static final String STOPPED = "suite.stopped";
    static final String CLAIM = "suite.claim";
    static final String ASK = "suite.ask";
    static final String CANCEL_TASKS = "suite.cancelTasks";
    static final String ERROR = "suite.broken";

    private SuitePath() {}

    static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess("suite-path")
                .startEvent("Event_Started")
                .message(STARTED)
                .serviceTask("Task_Claim", task -> task.zeebeJobType(CLAIM))
                .exclusiveGateway("Gateway_Claimed")
                .conditionExpression("claimed = false")
                .endEvent("Event_Refused")
                .moveToNode("Gateway_Claimed")
                .conditionExpression("claimed")
                .subProcess(
                        "Task_Course",
                        course -> inner(course.embeddedSubProcess().startEvent("Event_CourseBegun")))
                .endEvent("Event_Done")
                .moveToActivity("Task_Course")
                .boundaryEvent(
                        "Event_Stopped",
                        stop -> stop.cancelActivity(true)
                                .message(message -> message.name(STOPPED).zeebeCorrelationKeyExpression("caseId")))
                .serviceTask("Task_Cancel", task -> task.zeebeJobType(CANCEL_TASKS))
                .endEvent("Event_Cancelled")
                .done();
    }

    private static void inner(AbstractFlowNodeBuilder<?, ?> begun) {
        begun.exclusiveGateway("Gateway_Weigh")
                .userTask("Task_Weigh", SuitePath::visited)
                .exclusiveGateway("Gateway_Again")
                .conditionExpression("outcome = \"again\"")
                .connectTo("Gateway_Weigh")
                .moveToNode("Gateway_Again")
                .conditionExpression("outcome != \"again\"")
                .exclusiveGateway("Gateway_Ask")
                .serviceTask("Task_Ask", task -> task.zeebeJobType(ASK))
                .exclusiveGateway("Gateway_Happened")
                .conditionExpression("happened = false")
                .intermediateCatchEvent(
                        "Event_Happened",
                        event -> event.message(
                                message -> message.name(HAPPENED).zeebeCorrelationKeyExpression("caseId")))
                .connectTo("Gateway_Ask")
                .moveToNode("Gateway_Happened")
                .conditionExpression("happened")
                .userTask("Task_Settle", SuitePath::visited)
                .endEvent("Event_Settled")
                .moveToActivity("Task_Ask")
                .boundaryEvent("Event_Broken", event -> event.error(ERROR))
                .userTask("Task_Repair", SuitePath::visited)
                .endEvent("Event_Repaired");
    }

    private static void visited(UserTaskBuilder task) {
        var id = task.getElement().getId();
        task.zeebeInputExpression("if (v_" + id + " = null) then 1 else v_" + id + " + 1", "visit")
                .zeebeOutputExpression("visit", "v_" + id)
                .zeebeOutputExpression("outcome", "outcome");
    }
}
