package se.arendegang.engine;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a command lies in the outbox. */
@Component
class CommandPayload {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String kind(EngineCommand command) {
        return switch (command) {
            case EngineCommand.Start start -> "start";
            case EngineCommand.Tell tell -> "tell";
            case EngineCommand.Complete complete -> "complete";
            case EngineCommand.Cancel cancel -> "cancel";
        };
    }

    String write(EngineCommand command) {
        return json.writeValueAsString(
                switch (command) {
                    case EngineCommand.Start start -> Map.of("message", start.message(), "attempt", start.attempt());
                    case EngineCommand.Tell tell -> Map.of("message", tell.message(), "key", tell.correlationKey());
                    case EngineCommand.Complete complete ->
                        Map.of(
                                "job", complete.job().key(),
                                "generation", complete.job().generation(),
                                "variables", complete.variables());
                    case EngineCommand.Cancel cancel ->
                        Map.of("instance", cancel.instanceKey(), "generation", cancel.generation());
                });
    }

    @SuppressWarnings("unchecked")
    EngineCommand read(String kind, String payload) {
        var fields = json.readValue(payload, FIELDS);
        return switch (kind) {
            case "start" -> new EngineCommand.Start(text(fields, "message"), (int) number(fields, "attempt"));
            case "tell" -> new EngineCommand.Tell(text(fields, "message"), text(fields, "key"));
            case "complete" ->
                new EngineCommand.Complete(
                        new JobReference(number(fields, "job"), text(fields, "generation")),
                        (Map<String, Object>) fields.getOrDefault("variables", Map.of()));
            case "cancel" -> new EngineCommand.Cancel(number(fields, "instance"), text(fields, "generation"));
            default -> throw new IllegalStateException("the outbox holds a command of the unknown kind " + kind);
        };
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.get(name));
    }

    private static long number(Map<String, Object> fields, String name) {
        return ((Number) fields.getOrDefault(name, 0)).longValue();
    }
}
