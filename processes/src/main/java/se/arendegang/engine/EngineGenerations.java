package se.arendegang.engine;

import java.util.Optional;

/**
 * Which engine the record belongs to. After the engine's data is lost the very same keys come again; a key is therefore
 * only used while the engine says that it is of the recorded generation.
 */
public interface EngineGenerations {

    Optional<String> current();

    boolean isCurrent(String generation);

    /** Records the first engine this record ever met. */
    void establish(String generation);
}
