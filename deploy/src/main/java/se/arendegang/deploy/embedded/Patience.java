package se.arendegang.deploy.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something outside this process, and no longer than said. */
final class Patience {

    private static final long PAUSE_MILLIS = 50;

    private Patience() {}

    static void await(String complaint, Duration patience, BooleanSupplier happened) {
        long end = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(complaint + " (waited " + patience.toSeconds() + " s)");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(complaint, e);
            }
        }
    }
}
