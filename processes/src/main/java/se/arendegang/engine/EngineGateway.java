package se.arendegang.engine;

import java.util.concurrent.CompletableFuture;

/** The way out to the engine, as the relay sees it. */
public interface EngineGateway {

    /** Sends now; the future always completes with an answer, within the request time-out, and never fails. */
    CompletableFuture<Answer> send(Delivery delivery);
}
