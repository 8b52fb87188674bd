package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.WholeApplication;

/** A member hands in words of the own party while the secretary looks: nobody has negotiated them, and it shows. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class NotNegotiatedJourneyTest extends NegotiationJourney {

    private static final String OWN_WORDS = "Växeln stängs om natten.";

    @Test
    void aProposalThatLeavesTheNegotiatedTextShowsInTheRoomAndIsSentToANewNegotiation() {
        var one = begin("Yrkande i rummet").owed("11").agreed();
        var first = one.negotiation();
        toTheBoard(one);
        var listing = one.listings().ofCase(one.file().id()).getLast();
        var room = "mote/" + Objects.requireNonNull(listing.meeting()).value();
        var secretary = offices.of("sekreterare1").goesTo(room);
        assertThat(text(secretary)).doesNotContain("Detta är inte förhandlat");

        var member = offices.of("ledamot1").goesTo(room);
        NegotiationPage.press(member, "Lägg in yrkande i " + one.dnr());
        member.picks("Slag", "Tillägg").writes("Text", OWN_WORDS).fits("Yrkande");
        member.goesTo(room);
        assertThat(member.page().getByLabel("Text").last().inputValue())
                .as("kept, though not handed in")
                .isEqualTo(OWN_WORDS);
        NegotiationPage.press(member, "Lämna in yrkandet");
        member.page().getByText("Inlämnat").waitFor();

        var warning = secretary.page().locator(".left-text");
        warning.getByText("yrkande från Ledamot A1").waitFor();
        assertThat(warning.innerText()).contains("Detta är inte förhandlat");
        assertThat(onTheWay(one).opens().text())
                .as("what comes before the sitting is not for the other side")
                .doesNotContain(OWN_WORDS);
        assertThat(text(offices.of("stadsdirektor").goesTo("forhandlingar"))).contains(one.dnr() + ": Detta är inte");

        var judge = page("personalchef", one).opens().fits("Ny förhandling").presses("Bedöm ny förhandling");
        assertThat(judge.desk().page().locator("ins").innerText()).contains("stängs om natten");
        judge.desk().chooses("Ny förhandling").writes("Skäl", "Nattstängningen är inte förhandlad.");
        judge.presses("Spara bedömningen").says("Nattstängningen är inte förhandlad.");

        assertThat(one.negotiation()).isNotEqualTo(first);
        warning.waitFor(hidden());
        assertThat(obstaclesAtTheCase(one)).contains("Fackförbund 1").contains("Fackförbund 2");
    }

    private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
