package se.arendegang.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/**
 * Looks again, every now and then, as long as a component is on somebody's screen. Asking the record is cheap and finds
 * what any instance of the application has done; the answer is pushed.
 */
@org.springframework.stereotype.Component
public class Live implements DisposableBean {

    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("live-", 1).factory());

    /** Runs {@code look} on the component's screen at this pace, from when it is shown until it is gone. */
    public void look(Component component, Duration pace, Runnable look) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var looking = clockwork.scheduleWithFixedDelay(
                    () -> {
                        try {
                            ui.access(look::run);
                        } catch (UIDetachedException e) {
                            // the screen is gone; its detach stops us
                        }
                    },
                    pace.toMillis(),
                    pace.toMillis(),
                    TimeUnit.MILLISECONDS);
            component.addDetachListener(detached -> stop(looking, detached));
        });
    }

    private static void stop(ScheduledFuture<?> looking, DetachEvent detached) {
        looking.cancel(false);
        detached.unregisterListener();
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
