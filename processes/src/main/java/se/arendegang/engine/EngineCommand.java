package se.arendegang.engine;

import java.util.Map;

/** What the engine is told. All four are repeatable: carried out twice they do what they did once. */
public sealed interface EngineCommand {

    record Start(String message, int attempt) implements EngineCommand {}

    record Tell(String message, String correlationKey) implements EngineCommand {}

    record Complete(JobReference job, Map<String, Object> variables) implements EngineCommand {}

    record Cancel(long instanceKey, String generation) implements EngineCommand {}
}
