package se.arendegang.negotiation.minutes;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page around printed minutes; it needs nothing beside it. Every text is escaped by the template. */
final class MinutesTemplate {

    private static final Template PAGE = Mustache.compiler()
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(MinutesTemplate::open)
            .loadTemplate("minutes.mustache");

    private MinutesTemplate() {}

    static String fill(PrintedMinutes minutes) {
        return PAGE.execute(minutes).replaceAll("(?m)^[ \\t]*\\n", "");
    }

    private static Reader open(String name) {
        var stream = MinutesTemplate.class.getResourceAsStream(name);
        return new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8);
    }
}
