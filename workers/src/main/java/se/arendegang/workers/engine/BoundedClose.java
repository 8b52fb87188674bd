package se.arendegang.workers.engine;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Closes the engine's client within a bounded time. A stream that was about to be opened again when its worker closed
 * keeps its lock for good (the client's JobStreamerImpl, 8.9.0), and the client's own close then waits for that lock
 * for ever; so it is whenever somebody stops an installation whose gateway is away.
 */
@Component
class BoundedClose implements BeanFactoryPostProcessor, DestructionAwareBeanPostProcessor {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(BoundedClose.class);

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        for (var name : factory.getBeanNamesForType(CamundaClient.class, true, false)) {
            factory.getBeanDefinition(name).setDestroyMethodName("");
        }
    }

    @Override
    public boolean requiresDestruction(Object bean) {
        return bean instanceof CamundaClient;
    }

    @Override
    public void postProcessBeforeDestruction(Object bean, String name) {
        if (bean instanceof CamundaClient client) {
            close(client);
        }
    }

    private static void close(CamundaClient client) {
        var closing = new Thread(client::close, "engine-client-close");
        closing.setDaemon(true);
        closing.setUncaughtExceptionHandler(
                (thread, e) -> LOG.info("The engine's client did not close: {}", e.getMessage()));
        closing.start();
        try {
            if (!closing.join(PATIENCE)) {
                LOG.info("The engine does not answer; what its client waits for is left");
                closing.interrupt();
                closing.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
