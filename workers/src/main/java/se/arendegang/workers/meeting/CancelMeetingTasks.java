package se.arendegang.workers.meeting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.task.TaskMirror;

/** The meeting is called off: its tasks leave every inbox. */
@Component
public class CancelMeetingTasks {

    private final TaskMirror tasks;

    CancelMeetingTasks(TaskMirror tasks) {
        this.tasks = tasks;
    }

    @JobWorker(type = MeetingProcess.Job.CANCEL_TASKS)
    public Nothing handle(@VariablesAsType MeetingProcess.Step step) {
        tasks.cancelOpen(new MeetingId(step.meetingId()).subject());
        return Nothing.NOTHING;
    }
}
