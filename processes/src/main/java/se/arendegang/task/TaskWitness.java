package se.arendegang.task;

import org.springframework.stereotype.Component;
import se.arendegang.engine.CompletionWitness;
import se.arendegang.engine.JobReference;

/** Notes on the task what became of its completion. The outcome in the record stands in every case. */
@Component
class TaskWitness implements CompletionWitness {

    private final JdbcTaskStates states;

    TaskWitness(JdbcTaskStates states) {
        this.states = states;
    }

    @Override
    public void accepted(JobReference job) {
        states.done(job);
    }

    @Override
    public void cancelled(JobReference job) {
        states.cancelled(job);
    }

    @Override
    public void inDoubt(JobReference job) {
        states.inDoubt(job);
    }
}
