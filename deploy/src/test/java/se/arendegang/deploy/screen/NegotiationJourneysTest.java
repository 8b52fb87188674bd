package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.RealEngine;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.text.InWords;

/** What a negotiation comes to, and what kommunstyrelsen then may do: the representatives of two unions, one on a telephone. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class NegotiationJourneysTest extends NegotiationJourney {

    private static final String OTHER_PROPOSAL = "Växelns schema ändras, och växeln stängs om natten.";
    private static final String BREACH = "utan grund, vilket är ett brott mot förhandlingsskyldigheten";

    @Autowired
    private RealEngine engine;

    @Test
    void oneUnionDisagreesAtBothLevelsTheOtherDoesNotObjectAndTheBoardDecidesWhenBothHaveEnded() {
        var one = begin("Centralt i oenighet").owed("11").met();
        takesPosition(offices.of("fack1"), one, "Inget att erinra");
        takesPosition(offices.onTheWay("fack2"), one, "Oenighet");
        assertThat(obstaclesAtTheCase(one))
                .as("local disagreement ends nothing")
                .contains("Förhandlingen med Fackförbund 2 är inte avslutad; oenighet sedan den ")
                .doesNotContain("Fackförbund 1");
        asksForCentral(one);
        var board = toTheBoard(one);

        assertThat(obstaclesAtTheCase(one))
                .contains("Fackförbund 2")
                .doesNotContain("Fackförbund 1")
                .contains("Hävs när den centrala förhandlingen är avslutad.");
        offices.of("personalchef")
                .opens("För protokoll vid central förhandling", one.dnr())
                .chooses("Ett möte till")
                .decides();
        assertThat(obstaclesAtTheCase(one)).as("a sitting ends nothing").contains("Fackförbund 2");
        offices.of("personalchef")
                .opens("För protokoll vid central förhandling", one.dnr())
                .picks("Den centrala förhandlingens resultat", "Oenighet")
                .chooses("Förhandlingen är avslutad")
                .decides();
        assertThat(page("fack1", one).says("Förhandling, avslutad").text())
                .contains("Fackförbund 1: inget att erinra")
                .contains("Fackförbund 2: oenighet; central förhandling avslutad: oenighet; avslutad");
        assertThat(obstaclesAtTheCase(one)).isEmpty();

        opensTheSitting(board, one);
        assertThat(text(offices.of("sekreterare1"))).doesNotContain("Hinder för beslut");
        decides("Bifall").decides();
        assertThat(onTheWay(one).says("avslutad").text()).doesNotContain("Beslutat före slutet");
    }

    @Test
    void whoDisagreesAndAsksForNothingInTimeNoLongerStandsInTheWay() {
        var one = begin("Ingen begäran i tid").owed("11").met();
        takesPosition(offices.of("fack1"), one, "Inget att erinra");
        takesPosition(offices.onTheWay("fack2"), one, "Oenighet");
        assertThat(text(offices.onTheWay("fack2").opens("Begär central förhandling", one.dnr())))
                .contains("Begärs inte")
                .doesNotContain("Avslutades genom");
        assertThat(obstaclesAtTheCase(one))
                .contains("Fackförbund 2")
                .contains("har gått ut (" + InWords.day(clock.today().plusDays(7)) + ")");

        passes(Duration.ofDays(7));
        assertThat(obstaclesAtTheCase(one)).as("on the last day").contains("Fackförbund 2");
        passes(Duration.ofDays(1));
        assertThat(onTheWay(one).says("central förhandling begärdes inte i tid").text())
                .contains("Förhandling, avslutad")
                .doesNotContain("Begär central förhandling");
        assertThat(obstaclesAtTheCase(one)).isEmpty();
    }

    @Test
    void anUrgentDecisionIsTakenFirstWithItsGroundAndTheNegotiationIsHeldAfterwards() {
        var one = begin("Brådskande").owed("11");
        assertThat(onTheWay(one).opens().obstacles().getByRole(AriaRole.BUTTON).count())
                .as("only the employer's side goes on")
                .isZero();
        var director = page("stadsdirektor", one).opens().presses("Besluta före förhandlingens slut");
        director.desk()
                .chooses("synnerliga skäl (11 § andra stycket MBL)")
                .writes("Skäl", "Växeln är obemannad från i morgon.");
        director.presses("Gå vidare till beslut")
                .obstacles()
                .getByText("Växeln är obemannad")
                .first()
                .waitFor();

        var board = toTheBoard(one);
        opensTheSitting(board, one);
        assertThat(text(offices.of("sekreterare1"))).contains("Hinder för beslut");
        decides("Bifall").decides();
        var marked = "synnerliga skäl (11 § andra stycket MBL). Växeln är obemannad från i morgon.";
        assertThat(onTheWay(one).says("Beslutat före slutet").obstacles().innerText())
                .as("still owed")
                .contains("före förhandlingens slut: ")
                .contains(marked);

        offices.of("personalchef").opens("Kalla till förhandling", one.dnr()).decides();
        offices.of("personalchef")
                .opens("För protokoll", one.dnr())
                .chooses("Parterna anger ståndpunkt")
                .decides();
        takesPosition(offices.of("fack1"), one, "Enighet");
        takesPosition(offices.onTheWay("fack2"), one, "Inget att erinra");
        var afterwards = onTheWay(one).says("Förhandling, avslutad").fits("Hållen efter beslutet");
        assertThat(afterwards.text()).contains("Beslutat före slutet").contains(marked);
        assertThat(afterwards.obstacles().isVisible()).isFalse();
    }

    @Test
    void aDecisionBeforeTheNegotiationWithoutAnyGroundIsMarkedAsABreachForGood() {
        var one = begin("Utan grund").owed("11").called();
        opensTheSitting(toTheBoard(one), one);
        decides("Bifall").decides();

        assertThat(onTheWay(one)
                        .says("Beslutat före slutet")
                        .fits("Brott mot skyldigheten")
                        .text())
                .contains(BREACH);
        assertThat(page("stadsdirektor", one).opens().obstacles().innerText()).contains(BREACH);
        assertThat(obstaclesAtTheCase(one)).contains(BREACH).contains("Hävs när organisationen har angett");
        one.ended(Map.of());
        assertThat(onTheWay(one).says("Förhandling, avslutad").text()).contains(BREACH);
    }

    @Test
    void aProposalThatChangedAfterTheNegotiationIsSentToANewOne() {
        var one = begin("Ändrat efteråt").owed("11").agreed().approved();
        var first = one.negotiation();
        offices.of("rotelsekreterare1")
                .opens("Skriv PM", one.dnr())
                .writes("Text *", OTHER_PROPOSAL)
                .decides();
        var judge = offices.of("personalchef").opens("Bedöm ny förhandling", one.dnr());
        assertThat(judge.page().locator("ins").innerText()).contains("och växeln stängs om natten");
        judge.chooses("Ny förhandling behövs")
                .writes("Skäl *", "Nattstängningen är inte förhandlad.")
                .decides();

        assertThat(one.negotiation()).isNotEqualTo(first);
        var signing = offices.of("borgarrad1").opens("Underteckna PM", one.dnr());
        assertThat(text(signing)).contains("Hinder för beslut").contains("Fackförbund 2");
        offices.of("personalchef").opens("Kalla till förhandling", one.dnr()).decides();
        var table = onTheWay(one).says("PM: Ändrat efteråt, version 1").fits("Ny förhandling");
        table.desk().page().getByText("PM: Ändrat efteråt, version 1").click();
        table.desk().page().getByText(OTHER_PROPOSAL).waitFor();
        one.recorded("positions_stated");
        takesPosition(offices.of("fack1"), one, "Inget att erinra");
        takesPosition(offices.onTheWay("fack2"), one, "Enighet");
        onTheWay(one).says("Förhandling, avslutad");
        assertThat(text(offices.of("borgarrad1").opens("Underteckna PM", one.dnr())))
                .doesNotContain("Hinder för beslut");
    }

    @Test
    void informationUnder19IsGivenAsksForNoPositionAndHoldsNothingUp() {
        var one = begin("Bara information");
        offices.of("personalchef")
                .opens("Bedöm förhandlingsskyldighet", one.dnr())
                .picks("Grund", "19 § MBL, information")
                .writes("Parter", "Fackförbund 1\nFackförbund 2")
                .writes("Skäl", "Ändringen är inte viktigare.")
                .decides();
        offices.of("personalchef").opens("Kalla till förhandling", one.dnr()).decides();
        assertThat(onTheWay(one).says("Information, pågår").fits("Information").text())
                .contains("Information före kommunstyrelsens beslut")
                .contains("version 1")
                .doesNotContain("Hinder för beslut")
                .doesNotContain("Hindrar beslutet");
        opensTheSitting(toTheBoard(one), one);
        assertThat(text(offices.of("sekreterare1"))).doesNotContain("Hinder för beslut");
        decides("Bifall").decides();

        offices.of("personalchef")
                .opens("För protokoll", one.dnr())
                .chooses("Förhandlingen är avslutad")
                .decides();
        assertThat(page("fack1", one).says("Information, avslutad").text())
                .doesNotContain("ingen ståndpunkt")
                .doesNotContain("Beslutat före slutet");
        assertThat(offices.of("fack1")
                        .goesTo("inkorg")
                        .line("Ange ståndpunkt", one.dnr())
                        .count())
                .isZero();
    }

    private void asksForCentral(NegotiatedCase one) {
        offices.onTheWay("fack2")
                .opens("Begär central förhandling", one.dnr())
                .chooses("Begär central förhandling")
                .decides();
    }

    private void passes(Duration time) {
        clock.addTime(time);
        engine.addTime(time);
    }
}
