package se.arendegang.engine;

/**
 * A command on its way to the engine.
 *
 * @param messageId the same at every sending, so that the engine can tell a repetition
 * @param inDoubt an earlier sending had no answer
 */
public record Delivery(long id, Subject subject, EngineCommand command, String messageId, int tries, boolean inDoubt) {}
