package se.arendegang.memorandum;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A memorandum as one page of HTML that needs nothing beside it. Every text is escaped by the template. */
final class MemorandumPage {

    private static final Template PAGE = Mustache.compiler()
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(MemorandumPage::open)
            .loadTemplate("memorandum.mustache");

    private MemorandumPage() {}

    static String of(Memorandum memorandum) {
        return PAGE.execute(memorandum).replaceAll("(?m)^[ \\t]*\\n", "");
    }

    private static Reader open(String name) {
        var stream = MemorandumPage.class.getResourceAsStream(name);
        return new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8);
    }
}
