package se.arendegang.contract;

import static se.arendegang.contract.BpmnModel.children;
import static se.arendegang.contract.BpmnModel.extension;
import static se.arendegang.contract.BpmnModel.extensions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How a model must be built so that no token is lost: retries, default flows, closed variables, counted visits. */
final class ShapeRules {

    private static final Pattern OUTCOME = Pattern.compile("\\boutcome\\s*=\\s*\"([^\"]*)\"");

    private final BpmnModel model;
    private final ProcessContract contract;
    private final Set<String> processes;
    private final Set<String> decisions;
    private final Map<String, Element> flows;
    private final List<Difference> differences = new ArrayList<>();

    ShapeRules(BpmnModel model, ProcessContract contract, Set<String> processes, Set<String> decisions) {
        this.model = model;
        this.contract = contract;
        this.processes = processes;
        this.decisions = decisions;
        flows = model.byId("sequenceFlow");
    }

    List<Difference> differences() {
        model.all("serviceTask").forEach(this::retries);
        model.all("exclusiveGateway").forEach(this::gateway);
        model.all("callActivity").forEach(this::call);
        model.all("businessRuleTask").forEach(this::decision);
        model.all("userTask").forEach(this::visit);
        model.all("multiInstanceLoopCharacteristics").forEach(this::item);
        return differences;
    }

    private void retries(Element task) {
        var retries = extension(task, "taskDefinition")
                .map(d -> d.getAttribute("retries"))
                .orElse("");
        if (!retries.matches("[1-9][0-9]*")) {
            differ(task, "a task definition with retries", found(retries), "write retries=\"3\" at the service task");
        }
    }

    private void gateway(Element gateway) {
        var outgoing = children(gateway, "outgoing");
        if (outgoing.size() < 2) {
            return;
        }
        var usual = gateway.getAttribute("default");
        if (usual.isEmpty()) {
            differ(gateway, "a default flow", "none", "make the usual way the default, or an odd value is an incident");
        }
        for (var id : outgoing.stream().map(Element::getTextContent).toList()) {
            var flow = flows.get(id);
            var condition = flow == null ? "" : condition(flow);
            if (condition.isEmpty() != id.equals(usual)) {
                differ(gateway, "a condition on every flow but the default", id, "give it a condition or take it away");
            }
            unknownOutcomes(gateway, condition);
        }
    }

    private void unknownOutcomes(Element gateway, String condition) {
        var possible = contract.userTasks().stream()
                .flatMap(t -> t.outcomes().stream())
                .collect(Collectors.toSet());
        OUTCOME.matcher(condition)
                .results()
                .map(r -> r.group(1))
                .filter(o -> !possible.contains(o))
                .forEach(o -> differ(
                        gateway,
                        "an outcome that a user task of " + contract.processId() + " can come to",
                        "\"" + o + "\"",
                        "correct the condition, or add the outcome to the contract"));
    }

    private void call(Element call) {
        var called = extension(call, "calledElement");
        for (var flag : List.of("propagateAllChildVariables", "propagateAllParentVariables")) {
            var value = called.map(c -> c.getAttribute(flag)).orElse("");
            if (!value.equals("false")) {
                differ(call, flag + "=\"false\"", found(value), "set it, or variables leak between the processes");
            }
        }
        var process = called.map(c -> c.getAttribute("processId")).orElse("");
        if (!processes.contains(process)) {
            differ(call, "a process there is, of " + processes, found(process), "correct the called process id");
        }
    }

    private void decision(Element task) {
        var decision = extension(task, "calledDecision")
                .map(d -> d.getAttribute("decisionId"))
                .orElse("");
        if (!decisions.contains(decision)) {
            differ(task, "a decision there is, of " + decisions, found(decision), "correct the called decision id");
        }
    }

    private void visit(Element task) {
        var id = task.getAttribute("id");
        var counter = "v_" + id;
        var source = mapped(task, "input", "visit");
        if (source.isEmpty()) {
            differ(
                    task,
                    "an input mapping to visit",
                    "none",
                    "count the visits, or a second visit meets the first answer");
        } else if (source.contains("null") && !mapped(task, "output", counter).equals("=visit")) {
            differ(task, "an output mapping of =visit to " + counter, "none", "add it, or every visit is the first");
        }
        if (isRouted(task) && !mapped(task, "output", "outcome").equals("=outcome")) {
            differ(
                    task,
                    "an output mapping of =outcome to outcome",
                    "none",
                    "add it, or the gateway after it routes by an older answer");
        }
        if (extension(task, "userTask").isPresent()) {
            differ(task, "a user task of the job kind", "zeebe:userTask", "take the extension away");
        }
    }

    private boolean isRouted(Element task) {
        var gateways = model.byId("exclusiveGateway");
        return outgoing(task)
                .map(flow -> gateways.get(flow.getAttribute("targetRef")))
                .filter(Objects::nonNull)
                .flatMap(this::outgoing)
                .anyMatch(flow -> OUTCOME.matcher(condition(flow)).find());
    }

    private Stream<Element> outgoing(Element node) {
        return children(node, "outgoing").stream()
                .map(o -> flows.get(o.getTextContent()))
                .filter(Objects::nonNull);
    }

    private void item(Element loop) {
        var item = extension(loop, "loopCharacteristics")
                .map(l -> l.getAttribute("inputElement"))
                .orElse("");
        if (!item.equals("itemId")) {
            differ(
                    (Element) loop.getParentNode(),
                    "the item in itemId",
                    found(item),
                    "set the input element to itemId");
        }
    }

    private static String mapped(Element task, String direction, String target) {
        return extensions(task, direction).stream()
                .filter(m -> m.getAttribute("target").equals(target))
                .map(m -> m.getAttribute("source"))
                .findFirst()
                .orElse("");
    }

    private static String condition(Element flow) {
        return children(flow, "conditionExpression").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static String found(String value) {
        return value.isEmpty() ? "none" : "\"" + value + "\"";
    }

    private void differ(Element element, String sought, String found, String whatToDo) {
        differences.add(new Difference(model.at(element), sought, found, whatToDo));
    }
}
