package se.arendegang.deploy.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.regex.Pattern;

/** The import rules of the house. {@code root} is where the house stands, so that a test can build a crooked one. */
record HouseRules(String root) {

    private static final String[] SQL = {
        "org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb.."
    };
    private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Base|Common)");

    ArchRule theInsideKnowsNoDoor() {
        return noClasses()
                .that(areInside())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "io.camunda..", room("workers"), room("ui"), room("deploy"));
    }

    ArchRule workersAreOnlyTheEnginesDoor() {
        return noClasses()
                .that()
                .resideInAPackage(room("workers"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(SQL).or(resideInAnyPackage("com.vaadin..", room("ui"), room("deploy"))));
    }

    ArchRule screensAreOnlyThePeoplesDoor() {
        return noClasses()
                .that()
                .resideInAPackage(room("ui"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SQL)
                        .or(resideInAnyPackage("io.camunda..", room("workers"), room("deploy"))));
    }

    /** A row reader ({@code CaseRows}) may read a result, but only a {@code Jdbc…} class can ask for one. */
    ArchRule sqlStandsInJdbcClasses() {
        return noClasses()
                .that(areInside())
                .and(not(named("Jdbc.*")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                        .and(not(JavaClass.Predicates.assignableTo(java.sql.ResultSet.class)))
                        .and(not(JavaClass.Predicates.assignableTo(java.sql.SQLException.class)))
                        .and(not(JavaClass.Predicates.assignableTo(java.sql.Array.class))));
    }

    ArchRule viewsAreSeenByNobody() {
        return classes()
                .that()
                .resideInAPackage(room("ui"))
                .and(named(".*View"))
                .should()
                .notHaveModifier(JavaModifier.PUBLIC);
    }

    ArchRule namesSaySomething() {
        return noClasses().that().resideInAPackage(root + "..").should(haveAName(EMPTY_NAMES));
    }

    ArchRule featuresDoNotGoInCircles(String where) {
        return SlicesRuleDefinition.slices()
                .matching(root + where + "(**)")
                .should()
                .beFreeOfCycles();
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    private DescribedPredicate<JavaClass> areInside() {
        return resideInAPackage(root + "..")
                .and(not(resideInAnyPackage(room("workers"), room("ui"), room("deploy"))))
                .as("stand inside");
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return DescribedPredicate.describe(
                "are named " + pattern,
                found -> outermost(found).getSimpleName().matches(pattern));
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> haveAName(Pattern pattern) {
        return com.tngtech.archunit.lang.ArchCondition.from(DescribedPredicate.describe(
                "have a name that says nothing (" + pattern + ")",
                found -> pattern.matcher(found.getSimpleName()).matches()));
    }

    private static JavaClass outermost(JavaClass found) {
        return found.getEnclosingClass().map(HouseRules::outermost).orElse(found);
    }
}
