package se.arendegang.task;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How what was typed lies in the record. */
@Component
class SubmissionJson {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(FormValues values) {
        return json.writeValueAsString(values.values());
    }

    FormValues read(String text) {
        return new FormValues(json.readValue(text, new TypeReference<Map<String, Object>>() {}));
    }
}
