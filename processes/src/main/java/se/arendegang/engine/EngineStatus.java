package se.arendegang.engine;

/** How things stand with the engine, read from the record; for the screens and for health checks. */
public interface EngineStatus {

    EngineState now();
}
