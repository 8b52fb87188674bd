package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arendegang.casefile.Stage;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;
import se.arendegang.landscape.Landscape;
import se.arendegang.task.TaskForm;
import se.arendegang.ui.text.Texts;

/** What the models and roles call by a code has a name on the screen, in both languages. */
class FormTextsTest {

    private static final Pattern FIELD =
            Pattern.compile("Field\\.(?:line|text|date|time|number|yesNo|lines|choice|rows)\\(\\s*\"(\\w+)\"");
    private static final Pattern ERROR = Pattern.compile("FieldError\\.of\\([^,;]+,\\s*\"([\\w-]+)\"");
    private static final Pattern CHOICES = Pattern.compile("Field\\.choice\\(\\s*\"\\w+\",((?:\\s*\"\\w+\",?)+)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");

    @Test
    void everyTaskOfTheModelsAndEachOfItsOutcomesHasAName() {
        assertThat(missing(tasks().flatMap(FormTextsTest::keysOf))).isEmpty();
        assertThat(missing(Stream.of("outcome." + TaskForm.SKIPPED))).isEmpty();
    }

    @Test
    void everyProcessRoleAndStageHasAName() {
        var processes = Landscape.contracts().stream().map(contract -> "process." + contract.processId());
        var roles = Stream.of(Role.values()).map(role -> "role." + role.code());
        var stages = Stream.of(Stage.values()).map(stage -> "stage." + stage.code());
        assertThat(missing(Stream.of(processes, roles, stages).flatMap(keys -> keys)))
                .isEmpty();
    }

    /** Forms are made where the record is at hand, so their words are sought in what is written, not in what is drawn. */
    @Test
    void everyFieldChoiceAndErrorOfTheFormsHasAName() throws IOException {
        var written = sources();
        assertThat(missing(named(FIELD, written).map(name -> "field." + name))).isEmpty();
        assertThat(missing(named(ERROR, written).map(code -> "error." + code))).isEmpty();
        assertThat(missing(named(CHOICES, written)
                        .flatMap(values -> QUOTED.matcher(values).results().map(match -> match.group(1)))
                        .map(value -> "choice." + value)))
                .isEmpty();
        assertThat(named(FIELD, written).count()).isGreaterThan(100);
    }

    private static Stream<String> named(Pattern pattern, String written) {
        return pattern.matcher(written).results().map(match -> match.group(1)).distinct();
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("../processes/src/main/java"))) {
            var text = new StringBuilder();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    @Test
    void aCodeWithoutATextIsNoticed() {
        assertThat(missing(Stream.of("element.Task_ThatIsNot"))).hasSize(2);
    }

    private static Stream<UserTask> tasks() {
        return Landscape.contracts().stream().map(ProcessContract::userTasks).flatMap(java.util.List::stream);
    }

    private static Stream<String> keysOf(UserTask task) {
        return Stream.concat(
                Stream.of("element." + task.id()), task.outcomes().stream().map(outcome -> "outcome." + outcome));
    }

    private static Set<String> missing(Stream<String> keys) {
        return keys.flatMap(key -> Stream.of(Texts.SWEDISH, Locale.ENGLISH)
                        .filter(language -> Texts.find(key, language).isEmpty())
                        .map(language -> language + " " + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
