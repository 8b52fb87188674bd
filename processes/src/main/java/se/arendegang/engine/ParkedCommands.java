package se.arendegang.engine;

import java.util.List;

/** What the engine refused for good, and what an administrator can do about it besides restarting the subject. */
public interface ParkedCommands {

    List<ParkedCommand> all();

    /** Puts it back in its place in the lane. Repeatable. */
    void sendAgain(long id);

    /** Lets the lane go on without it. Repeatable. */
    void drop(long id);
}
