package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
