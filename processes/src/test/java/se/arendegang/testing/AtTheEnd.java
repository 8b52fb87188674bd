package se.arendegang.testing;

import java.time.Duration;

/** Stops what a test run has started: after the applications, which must be able to let go of it while it still answers. */
public final class AtTheEnd {

    private static final String SPRINGS_HOOK = "SpringApplicationShutdownHook";
    private static final int LOOKS = 20;

    private AtTheEnd() {}

    /** Spring's own list of such deeds is worked through only where an application of Spring Boot has run. */
    public static void stop(Runnable part) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitTheApplications();
            part.run();
        }));
    }

    /** All hooks are begun at once and in no order, so Spring's may come a moment after this one. */
    private static void awaitTheApplications() {
        try {
            for (var look = 0; look < LOOKS; look++) {
                for (var thread : Thread.getAllStackTraces().keySet()) {
                    if (thread.getName().equals(SPRINGS_HOOK)) {
                        thread.join(Duration.ofSeconds(20));
                        return;
                    }
                }
                Thread.sleep(Duration.ofMillis(20));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
