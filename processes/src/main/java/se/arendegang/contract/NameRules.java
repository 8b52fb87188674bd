package se.arendegang.contract;

import static se.arendegang.contract.BpmnModel.extension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Job types, messages and user tasks: the model's names are the contract's, in both directions. */
final class NameRules {

    private final BpmnModel model;
    private final ProcessContract contract;
    private final String home;
    private final List<Difference> differences = new ArrayList<>();

    NameRules(BpmnModel model, ProcessContract contract) {
        this.model = model;
        this.contract = contract;
        home = contract.home().getSimpleName();
    }

    List<Difference> differences() {
        var file = contract.processId() + ".bpmn";
        if (!model.where().endsWith("/" + file)) {
            differ(model.where(), "the file name " + file, "another", "name the file after its process id");
        }
        compare("job type", jobTypes(model), contract.jobs().stream().map(JobType::name));
        compare("message", messages(), contract.messages().stream().map(MessageName::value));
        compare("user task", userTasks(model), contract.userTasks().stream().map(UserTask::id));
        correlationKeys();
        roles();
        for (var error : model.all("error")) {
            differ(
                    model.at(error),
                    "no BPMN error, as " + home + " names none",
                    "the error code " + error.getAttribute("errorCode"),
                    "add error codes to the contract and to this check");
        }
        return differences;
    }

    /** Job types with an element that asks for each. */
    static Map<String, Element> jobTypes(BpmnModel model) {
        var types = new LinkedHashMap<String, Element>();
        for (var task : model.all("serviceTask")) {
            extension(task, "taskDefinition").ifPresent(d -> types.putIfAbsent(d.getAttribute("type"), task));
        }
        return types;
    }

    static Map<String, Element> userTasks(BpmnModel model) {
        return model.byId("userTask");
    }

    private Map<String, Element> messages() {
        var names = new LinkedHashMap<String, Element>();
        model.all("message").forEach(m -> names.put(m.getAttribute("name"), m));
        return names;
    }

    private void compare(String kind, Map<String, Element> inModel, Stream<String> inContract) {
        Set<String> promised = new LinkedHashSet<>(inContract.toList());
        inModel.forEach((name, element) -> {
            if (!promised.contains(name)) {
                differ(
                        model.at(element),
                        "a " + kind + " that " + home + " names",
                        "\"" + name + "\"",
                        "correct the name in the model, or add it to " + home + "; " + home + " has " + promised);
            }
        });
        for (var name : promised) {
            if (!inModel.containsKey(name)) {
                differ(
                        model.where(),
                        "the " + kind + " \"" + name + "\" that " + home + " promises",
                        "none of that name",
                        "put it back in the model; a name once released stays");
            }
        }
    }

    private void correlationKeys() {
        var inModel = messages();
        for (var name : contract.messages()) {
            var message = inModel.get(name.value());
            if (message == null || name.starts()) {
                continue;
            }
            var key = extension(message, "subscription")
                    .map(s -> s.getAttribute("correlationKey"))
                    .orElse("");
            if (!key.equals("=" + name.correlationKey())) {
                differ(
                        model.at(message),
                        "the correlation key =" + name.correlationKey() + " for " + name.value(),
                        key.isEmpty() ? "none" : key,
                        "make the model and " + home + " say the same key, or nobody wakes");
            }
        }
    }

    private void roles() {
        var inModel = userTasks(model);
        for (var task : contract.userTasks()) {
            var element = inModel.get(task.id());
            if (element == null) {
                continue;
            }
            var groups = extension(element, "assignmentDefinition")
                    .map(a -> a.getAttribute("candidateGroups"))
                    .orElse("");
            if (!groups.equals(task.role().code())) {
                differ(
                        model.at(element),
                        "the candidate group " + task.role().code(),
                        groups.isEmpty() ? "none" : groups,
                        "make the model and " + home + " say the same role");
            }
        }
    }

    private void differ(String where, String sought, String found, String whatToDo) {
        differences.add(new Difference(where, sought, found, whatToDo));
    }
}
