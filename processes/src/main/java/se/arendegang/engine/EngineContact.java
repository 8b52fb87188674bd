package se.arendegang.engine;

import org.jspecify.annotations.Nullable;

/** Where the engine's door notes what it found at the gateway. */
public interface EngineContact {

    enum State {
        OPEN("open"),
        UNREACHABLE("unreachable"),
        OTHER_GENERATION("other_generation");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    void note(State state, @Nullable String found);
}
