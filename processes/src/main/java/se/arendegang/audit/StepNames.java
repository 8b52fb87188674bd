package se.arendegang.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What people call the steps of the models and their outcomes: the steps as they stand in the diagrams. */
@Component
public class StepNames {

    private final Map<String, String> steps = new HashMap<>();
    private final Properties outcomes = new Properties();

    public StepNames() {
        try {
            var resources = new PathMatchingResourcePatternResolver();
            for (var model : resources.getResources("classpath*:se/arendegang/**/*.bpmn")) {
                steps.putAll(DrawnNames.in(model));
            }
            outcomes.load(text(resources.getResource("classpath:se/arendegang/audit/outcomes.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The step's name in the diagram; its id when no model has it. */
    public String step(String element) {
        return steps.getOrDefault(element, element);
    }

    /** The outcome in words; its code when it has none. */
    public String outcome(String code) {
        return outcomes.getProperty(code, code);
    }

    private static InputStreamReader text(Resource resource) throws IOException {
        return new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
    }
}
