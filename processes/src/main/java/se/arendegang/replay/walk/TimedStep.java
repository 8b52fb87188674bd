package se.arendegang.replay.walk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that only comes when a time has run out: the case's clock must reach its day first. */
interface TimedStep {

    String element();

    /** Null when the pass does not tell of the step. */
    @Nullable
    LocalDate on(Pass pass);
}
