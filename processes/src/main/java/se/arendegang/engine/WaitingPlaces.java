package se.arendegang.engine;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where subjects wait in their models for something to happen, as the workers that look for it note. */
public interface WaitingPlaces {

    /** Notes a wait; noting it again keeps its beginning. */
    void note(Subject subject, @Nullable UUID caseId, String process, String element, String item, int round);

    /** It has happened. Repeatable. */
    void leave(Subject subject, String element, String item);

    /** Leaves every place of the subject: its path took another way or came to its end. */
    void leaveAll(Subject subject);

    List<WaitingPlace> ofCase(UUID caseId);
}
