package se.arendegang.deploy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds in the house, and fails in a crooked house that breaks it. */
class HouseRulesTest {

    private static final String HOUSE = "se.arendegang";
    private static final String CROOKED = "se.arendegang.deploy.rules.crooked";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(HOUSE);
    private static final JavaClasses THEIRS = new ClassFileImporter().importPackages(CROOKED);

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHoldsInTheHouse(Rule rule) {
        rule.make(new HouseRules(HOUSE)).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFailsInTheCrookedHouse(Rule rule) {
        var found = rule.make(new HouseRules(CROOKED)).evaluate(THEIRS);
        assertThat(found.hasViolation())
                .as("a house that breaks it was let through")
                .isTrue();
    }

    private enum Rule {
        THE_INSIDE_KNOWS_NO_DOOR,
        WORKERS_ARE_ONLY_THE_ENGINES_DOOR,
        SCREENS_ARE_ONLY_THE_PEOPLES_DOOR,
        SQL_STANDS_IN_JDBC_CLASSES,
        VIEWS_ARE_SEEN_BY_NOBODY,
        NAMES_SAY_SOMETHING,
        FEATURES_INSIDE_DO_NOT_GO_IN_CIRCLES,
        FEATURES_OF_THE_SCREENS_DO_NOT_GO_IN_CIRCLES,
        FEATURES_OF_THE_WORKERS_DO_NOT_GO_IN_CIRCLES;

        ArchRule make(HouseRules rules) {
            return switch (this) {
                case THE_INSIDE_KNOWS_NO_DOOR -> rules.theInsideKnowsNoDoor();
                case WORKERS_ARE_ONLY_THE_ENGINES_DOOR -> rules.workersAreOnlyTheEnginesDoor();
                case SCREENS_ARE_ONLY_THE_PEOPLES_DOOR -> rules.screensAreOnlyThePeoplesDoor();
                case SQL_STANDS_IN_JDBC_CLASSES -> rules.sqlStandsInJdbcClasses();
                case VIEWS_ARE_SEEN_BY_NOBODY -> rules.viewsAreSeenByNobody();
                case NAMES_SAY_SOMETHING -> rules.namesSaySomething();
                case FEATURES_INSIDE_DO_NOT_GO_IN_CIRCLES -> rules.featuresDoNotGoInCircles(".");
                case FEATURES_OF_THE_SCREENS_DO_NOT_GO_IN_CIRCLES -> rules.featuresDoNotGoInCircles(".ui.");
                case FEATURES_OF_THE_WORKERS_DO_NOT_GO_IN_CIRCLES -> rules.featuresDoNotGoInCircles(".workers.");
            };
        }
    }

    private static Stream<Rule> rules() {
        return Stream.of(Rule.values());
    }
}
