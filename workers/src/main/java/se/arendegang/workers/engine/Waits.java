package se.arendegang.workers.engine;

import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Happened;
import se.arendegang.engine.Subject;
import se.arendegang.engine.Subjects;
import se.arendegang.engine.WaitingPlaces;

/** Notes where a path waits, for the job types that ask before a wait whether it has happened already. */
@Component
public class Waits {

    private final WaitingPlaces places;
    private final Subjects subjects;

    Waits(WaitingPlaces places, Subjects subjects) {
        this.places = places;
        this.subjects = subjects;
    }

    /** Passes the record's answer on and notes, or takes back, that the subject waits at this job's element. */
    public Happened answer(ActivatedJob job, Subject subject, int round, boolean happened) {
        note(job, subject, round, happened);
        return new Happened(happened);
    }

    public void note(ActivatedJob job, Subject subject, int round, boolean happened) {
        var item = job.getVariablesAsMap().get("itemId") instanceof String id ? id : "";
        if (happened) {
            places.leave(subject, job.getElementId(), item);
        } else {
            places.note(
                    subject,
                    subjects.describe(subject).caseId(),
                    job.getBpmnProcessId(),
                    job.getElementId(),
                    item,
                    round);
        }
    }
}
