package se.arendegang.engine;

/** A model as the engine holds it. */
public record DeployedModel(String processId, int version, String xml) {}
