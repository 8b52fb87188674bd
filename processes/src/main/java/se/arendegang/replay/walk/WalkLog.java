package se.arendegang.replay.walk;

import org.jspecify.annotations.Nullable;

/** Hears of each step that a walk takes. */
public interface WalkLog {

    /**
     * @param number counted from 1 within the case
     * @param task its name in the diagram
     * @param outcome in words
     */
    void step(int number, String process, String task, String actor, @Nullable String onBehalfOf, String outcome);

    /** Something a reader should know, such as a fact that the form refused and that was kept beside it. */
    void remark(String text);
}
