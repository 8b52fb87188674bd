package se.arendegang.engine;

/** Holds a subject's lane until the commit: changes of one subject go one at a time, and in the order of its commands. */
public interface EngineLanes {

    void hold(Subject subject);
}
