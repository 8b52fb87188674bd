package se.arendegang.negotiation;

import java.util.List;
import se.arendegang.task.Completion;
import se.arendegang.task.Material;

/** The minutes as they read, whoever wrote the words: the data, or a person over it. */
public interface WrittenMinutes {

    /** To be read by those who adjust them. */
    List<Material> read(Negotiation negotiation, Minutes minutes);

    /** Changes whenever a word of what {@link #read} gives does. */
    String fingerprint(Negotiation negotiation, Minutes minutes);

    /** Keeps them as they read now; from then on they are only noted on. Repeatable: the first time stands. */
    void lock(Negotiation negotiation, Minutes minutes, Completion because);
}
