package se.arendegang.deploy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README points at is there, and its eight steps lead to the files and the words they name. */
class ReadmeTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern IN_THE_HOUSE = Pattern.compile("(processes|workers|ui|deploy|docs)/.*");

    @Test
    void everyPathItNamesExists() throws IOException {
        var paths = quotedIn(readme()).stream()
                .filter(text -> IN_THE_HOUSE.matcher(text).matches())
                .filter(text -> !text.contains("/target/"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(10);
        assertThat(paths).allSatisfy(path -> assertThat(HOUSE.resolve(path)).exists());
    }

    @Test
    void theEightStepsLeadToTheWordsTheyName() throws IOException {
        var steps = steps();
        assertThat(steps).hasSize(8);
        for (var step : steps) {
            var words = quotedIn(step);
            var file = words.stream().filter(ReadmeTest::isFile).findFirst();
            assertThat(file).as("a file in step: %s", step).isPresent();
            assertThat(missing(words))
                    .as("named in this step but not in its file: %s", step)
                    .isEmpty();
        }
    }

    /** The words of a step that do not stand in the file named before them. */
    private static List<String> missing(List<String> words) throws IOException {
        var missing = new ArrayList<String>();
        var text = "";
        for (var word : words) {
            if (isFile(word)) {
                text = Files.readString(HOUSE.resolve(word));
            } else if (!text.isEmpty() && !word.matches("skipped|if|\\./arendegang .*") && !text.contains(word)) {
                missing.add(word);
            }
        }
        return missing;
    }

    private static boolean isFile(String word) {
        return IN_THE_HOUSE.matcher(word).matches() && Files.isRegularFile(HOUSE.resolve(word));
    }

    private static List<String> steps() throws IOException {
        var section = readme().split("## Add a step to a process")[1].split("\n## ")[0];
        return Pattern.compile("(?m)^(?=\\d\\. )")
                .splitAsStream(section)
                .filter(part -> part.matches("(?s)\\d\\. .*"))
                .toList();
    }

    private static List<String> quotedIn(String text) {
        return QUOTED.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String readme() throws IOException {
        return Files.readString(HOUSE.resolve("README.md"));
    }
}
