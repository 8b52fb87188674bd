package se.arendegang.deploy.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A child that is kept running: one that dies by itself is started again, after pauses that grow while it keeps dying.
 * It runs in a session of its own, so that Ctrl-C reaches the application alone, which then stops its children in order.
 */
final class ChildProcess implements AutoCloseable {

    record Plan(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path log,
            PidFile pidFile,
            StopSignal stopSignal) {}

    private static final Logger LOG = LoggerFactory.getLogger(ChildProcess.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final Plan plan;
    private @Nullable Process process;
    private Instant launchedAt = Instant.EPOCH;
    private Duration pause = Duration.ofSeconds(1);
    private boolean closing;

    private ChildProcess(Plan plan) {
        this.plan = plan;
    }

    static ChildProcess start(Plan plan) {
        plan.pidFile().living().ifPresent(orphan -> {
            LOG.warn("{} was left running by an earlier start (process {}); stopping it", plan.name(), orphan.pid());
            plan.stopSignal().stop(orphan);
        });
        var child = new ChildProcess(plan);
        child.launch();
        return child;
    }

    private synchronized void launch() {
        if (closing) {
            return;
        }
        var builder = new ProcessBuilder(plan.command())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
        builder.environment().putAll(plan.environment());
        try {
            var launched = builder.start();
            plan.pidFile().write(launched.toHandle());
            launchedAt = Instant.now();
            process = launched;
            launched.onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new UncheckedIOException(plan.name() + " could not be started", e);
        }
    }

    private synchronized void ended(Process dead) {
        if (closing) {
            return;
        }
        if (Duration.between(launchedAt, Instant.now()).compareTo(STEADY) > 0) {
            pause = Duration.ofSeconds(1);
        }
        LOG.error(
                "{} ended by itself (status {}, see {}); starting it again in {} s",
                plan.name(),
                dead.exitValue(),
                plan.log(),
                pause.toSeconds());
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::launch);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Ends it as a power cut would; the watch brings it back. */
    void kill() {
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            StopSignal.kill(running.toHandle());
        }
    }

    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closing = true;
            running = process;
        }
        if (running != null && running.isAlive()) {
            plan.stopSignal().stop(running.toHandle());
        }
        plan.pidFile().delete();
    }
}
