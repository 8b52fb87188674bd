package se.arendegang.engine;

import java.util.List;
import java.util.Optional;

/** Which process instance carries a subject. At most one at a time does: the one that has claimed the last start. */
public interface RootInstances {

    /**
     * Claims the subject for a process instance. Immediate and repeatable: the same instance may claim again.
     *
     * @return false when the start is over, was replaced by a later one, or another instance was first
     */
    boolean claim(Subject subject, int attempt, long instanceKey, String generation);

    /** The path has come to its end. Repeatable. */
    void ended(Subject subject, int attempt);

    /** The last start, whether it goes on or not. */
    Optional<RootInstance> last(Subject subject);

    /** What is on its way. */
    List<Subject> open();
}
