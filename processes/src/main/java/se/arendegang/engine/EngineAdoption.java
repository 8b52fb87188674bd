package se.arendegang.engine;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a new engine for a lost one. Never by itself: an administrator says so. */
@Service
public class EngineAdoption {

    private final JdbcEngineGenerations generations;
    private final RootInstances roots;
    private final ProcessEngine engine;
    private final JdbcEngineStatus status;

    EngineAdoption(
            JdbcEngineGenerations generations, RootInstances roots, ProcessEngine engine, JdbcEngineStatus status) {
        this.generations = generations;
        this.roots = roots;
        this.engine = engine;
        this.status = status;
    }

    /** An administrator's word; eventual: the door carries it out when it finds another engine at the gateway. */
    public void ask() {
        status.adoptionAsked();
    }

    public boolean isAsked() {
        return status.isAdoptionAsked();
    }

    /**
     * Records the new engine's generation and restarts everything that was on its way; it then runs over the record to
     * where it stood. The models must have been deployed there first.
     *
     * @return how many subjects were restarted
     */
    @Transactional
    public int adopt(String generation) {
        generations.replace(generation);
        status.adoptionDone();
        var lost = roots.open();
        lost.forEach(engine::restart);
        return lost.size();
    }
}
