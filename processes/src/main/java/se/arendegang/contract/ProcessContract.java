package se.arendegang.contract;

import java.util.List;
import java.util.Optional;

/**
 * What the code promises about one process. Names once released stay.
 *
 * @param home the class beside whose path the model stands
 * @param subjectVariable the variable that holds the id of what the process is about
 */
public record ProcessContract(
        String processId,
        Class<?> home,
        String subjectVariable,
        List<JobType<?, ?>> jobs,
        List<MessageName> messages,
        List<UserTask> userTasks) {

    /** Where the model stands on the class path. */
    public String resource() {
        return home.getPackageName().replace('.', '/') + "/" + processId + ".bpmn";
    }

    /** The message its root instances begin by; none when other processes call it. */
    public Optional<MessageName> startMessage() {
        return messages.stream().filter(MessageName::starts).findFirst();
    }
}
