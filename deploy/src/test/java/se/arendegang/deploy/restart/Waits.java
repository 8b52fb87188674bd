package se.arendegang.deploy.restart;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.IntermediateCatchEvent;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.ReceiveTask;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.arendegang.landscape.Landscape;

/**
 * Where a path can stand still, read from the models themselves, as {@code process/element}. A boundary event is no
 * place of its own: whoever waits for it stands at what it is attached to.
 */
final class Waits {

    private final Set<String> all = new TreeSet<>();

    /** The wait of each task that asks the record before it. */
    private final Map<String, String> asked = new HashMap<>();

    /** The call activities by the process they stand in for. */
    private final Map<String, String> calls = new HashMap<>();

    Waits() {
        Landscape.models()
                .forEach(model -> read(Bpmn.readModelFromStream(
                        new ByteArrayInputStream(model.xml().getBytes(StandardCharsets.UTF_8)))));
    }

    private void read(BpmnModelInstance model) {
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        Stream.of(UserTask.class, ReceiveTask.class, EventBasedGateway.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .forEach(node -> all.add(process + "/" + node.getId()));
        model.getModelElementsByType(IntermediateCatchEvent.class).forEach(event -> {
            all.add(process + "/" + event.getId());
            asked.put(process + "/" + asking(event).getId(), process + "/" + event.getId());
        });
        model.getModelElementsByType(CallActivity.class).forEach(call -> {
            all.add(process + "/" + call.getId());
            calls.put(
                    call.getSingleExtensionElement(ZeebeCalledElement.class).getProcessId(),
                    process + "/" + call.getId());
        });
    }

    /** Every wait leads back to the task that asks whether it is over. */
    private static FlowNode asking(FlowNode node) {
        var next = node.getSucceedingNodes().singleResult();
        return next instanceof ServiceTask ? next : asking(next);
    }

    Set<String> all() {
        return all;
    }

    /** The wait before which {@code task} asks the record. */
    String of(String process, String task) {
        var wait = asked.get(process + "/" + task);
        if (wait == null) {
            throw new IllegalStateException(process + "/" + task + " asks before no wait");
        }
        return wait;
    }

    /** The waits at which a path stands, and those at which its callers stand because of it. */
    Set<String> withCallers(Collection<String> waits) {
        var found = new TreeSet<>(waits);
        waits.stream()
                .map(wait -> calls.get(wait.substring(0, wait.indexOf('/'))))
                .filter(java.util.Objects::nonNull)
                .forEach(found::add);
        return found;
    }
}
