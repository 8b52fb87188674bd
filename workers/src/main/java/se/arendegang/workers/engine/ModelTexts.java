package se.arendegang.workers.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The models on the class path as text. */
final class ModelTexts {

    private ModelTexts() {}

    static String of(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is not on the class path", e);
        }
    }
}
