package se.arendegang.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds models, contracts, workers and forms against each other. The start refuses when anything differs, since a
 * missing worker or a renamed message shows otherwise only as a case that stands still.
 *
 * @param decisions the ids of the tables of rules
 */
public record ContractCheck(List<ProcessContract> contracts, Set<String> decisions) {

    /** The models about to be deployed, both ways. */
    public List<Difference> models(List<ModelSource> sources) {
        var processes = contracts.stream().map(ProcessContract::processId).collect(Collectors.toSet());
        var models = sources.stream().map(BpmnModel::read).toList();
        var found = new ArrayList<Difference>();
        for (var contract : contracts) {
            var model = models.stream()
                    .filter(m -> m.processId().equals(Optional.of(contract.processId())))
                    .findFirst();
            if (model.isEmpty()) {
                found.add(new Difference(
                        contract.resource(),
                        "the process " + contract.processId(),
                        "no model with that process id",
                        "put the model there, or correct its process id"));
                continue;
            }
            found.addAll(new NameRules(model.get(), contract).differences());
            found.addAll(new ShapeRules(model.get(), contract, processes, decisions).differences());
        }
        models.stream()
                .filter(m -> !processes.contains(m.processId().orElse("")))
                .forEach(m -> found.add(new Difference(
                        m.where(),
                        "a process that a contract names",
                        m.processId().orElse("no process"),
                        "write its contract and add it to the landscape")));
        return found;
    }

    /** Each job type has a worker, and no worker waits for a job type that no model asks for. */
    public List<Difference> workers(Set<String> jobTypes) {
        return matched(
                "the worker of the job type ",
                contracts.stream().flatMap(c -> c.jobs().stream()).map(JobType::name),
                jobTypes.stream().filter(this::isOurs).collect(Collectors.toSet()),
                "the workers",
                "write a class in workers/ that takes it, or take the step out of the model");
    }

    /** Each user task has a form, and no form waits for a task that no model has. */
    public List<Difference> forms(Set<String> userTasks) {
        return matched(
                "the form of the user task ",
                contracts.stream().flatMap(c -> c.userTasks().stream()).map(UserTask::id),
                userTasks,
                "the forms",
                "write a HumanTask whose element() is its id, or take the task out of the model");
    }

    /**
     * Versions that still run: what they ask for must still be there. Processes of other applications are left alone.
     */
    public List<Difference> deployed(List<ModelSource> versions, Set<String> jobTypes, Set<String> userTasks) {
        var found = new ArrayList<Difference>();
        for (var model : versions.stream().map(BpmnModel::read).toList()) {
            contracts.stream()
                    .filter(c -> c.processId().equals(model.processId().orElse("")))
                    .forEach(c -> {
                        var messages =
                                c.messages().stream().map(MessageName::value).collect(Collectors.toSet());
                        missing(
                                found,
                                model,
                                "worker of the job type ",
                                NameRules.jobTypes(model).keySet(),
                                jobTypes);
                        missing(
                                found,
                                model,
                                "form of the user task ",
                                NameRules.userTasks(model).keySet(),
                                userTasks);
                        missing(
                                found,
                                model,
                                "sender of the message ",
                                model.all("message").stream()
                                        .map(m -> m.getAttribute("name"))
                                        .collect(Collectors.toSet()),
                                messages);
                    });
        }
        return found;
    }

    private static void missing(
            List<Difference> found, BpmnModel model, String what, Set<String> asked, Set<String> there) {
        asked.stream()
                .filter(name -> !there.contains(name))
                .sorted()
                .forEach(name -> found.add(new Difference(
                        model.where(),
                        "the " + what + name,
                        "none",
                        "put the name back: cases still run in this version, and a name once released stays")));
    }

    private static List<Difference> matched(
            String what, Stream<String> asked, Set<String> there, String where, String whatToDo) {
        var names = asked.collect(Collectors.toSet());
        Function<String, Difference> none = name -> new Difference(where, what + name, "none", whatToDo);
        Function<String, Difference> idle = name -> new Difference(
                where, "a model that asks for " + name, "none", "correct the name, or take away what nobody asks for");
        return Stream.concat(
                        names.stream().filter(n -> !there.contains(n)).sorted().map(none),
                        there.stream().filter(n -> !names.contains(n)).sorted().map(idle))
                .toList();
    }

    private boolean isOurs(String jobType) {
        return contracts.stream().anyMatch(c -> jobType.startsWith(c.processId() + "."));
    }
}
