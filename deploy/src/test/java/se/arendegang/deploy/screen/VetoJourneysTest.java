package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.WholeApplication;

/** The veto of MBL 39 § as a union on a telephone, the director and kommunstyrelsen's secretary meet it. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class VetoJourneysTest extends NegotiationJourney {

    private static final String VETO = "Åtgärden strider mot kollektivavtalet.";

    @Test
    void aVetoStopsTheBoardUntilItIsWithdrawn() {
        var one = begin("Veto som återtas").owed("38").agreed();
        declaresVeto(one);
        opensTheSitting(toTheBoard(one), one);
        decides("Bifall").presses();
        isStopped();

        onTheWay(one).opens().presses("Återta vetot");
        offices.onTheWay("fack2").page().getByText("har återtagit det").waitFor();
        offices.of("sekreterare1").decides();
        assertThat(obstaclesAtTheCase(one)).isEmpty();
    }

    @Test
    void aVetoThatIsUpheldLeavesTheBoardNothingToDecide() {
        var one = begin("Veto som står sig").owed("38").agreed();
        declaresVeto(one);
        opensTheSitting(toTheBoard(one), one);
        var director = page("stadsdirektor", one).opens();
        assertThat(director.text()).contains(VETO).doesNotContain("Återta vetot");
        director.presses("Vetot står sig");
        assertThat(onTheWay(one)
                        .says("Beslutet får inte fattas.")
                        .fits("Vetot står sig")
                        .obstacles()
                        .innerText())
                .contains("Vetot står sig, så beslutet får inte fattas.");

        decides("Bifall").presses();
        isStopped();
        decides("Utgår").decides();
        assertThat(obstaclesAtTheCase(one)).contains("Fackförbund 2 har förklarat veto");
    }

    private void isStopped() {
        var secretary = offices.of("sekreterare1");
        secretary
                .page()
                .getByText("Fackförbund 2 har förklarat veto (MBL 39 §). Beslutet kan inte fattas")
                .first()
                .waitFor();
        secretary.fits("Beslutet stoppat");
    }

    private void declaresVeto(NegotiatedCase one) {
        var page = onTheWay(one).says("Förklara veto (39 § MBL)").presses("Förklara veto (39 § MBL)");
        page.desk().writes("Text", VETO);
        page.presses("Förklara veto (39 § MBL)")
                .obstacles()
                .getByText("Det stoppar beslutet.")
                .waitFor();
        page.fits("Vetot förklarat");
    }
}
