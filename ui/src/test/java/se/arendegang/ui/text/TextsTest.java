package se.arendegang.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TextsTest {

    static final java.util.List<String> bundles = Texts.BUNDLES;

    /** A key written out whole in the screens' own code. */
    private static final Pattern KEY = Pattern.compile("(?:Say\\.text|getTranslation)\\(\"([\\w.-]+[\\w])\"[,)]");

    @ParameterizedTest
    @FieldSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(Texts.bundle(bundle, Locale.ENGLISH).getKeys().asIterator())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        Texts.bundle(bundle, Texts.SWEDISH).keySet());
        var english = Texts.bundle(bundle, Locale.ENGLISH);
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @FieldSource("bundles")
    void everyTextIsAPattern(String bundle) {
        for (var language : new Locale[] {Texts.SWEDISH, Locale.ENGLISH}) {
            var texts = Texts.bundle(bundle, language);
            texts.keySet()
                    .forEach(key -> assertThatCode(() -> new MessageFormat(texts.getString(key)))
                            .as(key)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void everyKeyTheScreensNameHasAText() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> Texts.find(key, Texts.SWEDISH).isEmpty())
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aNumberIsPutIntoItsSentence() {
        assertThat(Texts.find("documents.versions", Texts.SWEDISH, 1)).contains("en version");
        assertThat(Texts.find("documents.versions", Texts.SWEDISH, 3)).contains("3 versioner");
        assertThat(Texts.find("there.is.none", Texts.SWEDISH)).isEmpty();
    }
}
