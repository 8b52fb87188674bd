package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import se.arendegang.deploy.testing.ForwardClock;
import se.arendegang.deploy.testing.RealEngine;

/** One new case from draft to closed, over the screens alone: one negotiation, one remand from kommunstyrelsen. */
final class WholePath {

    static final String ASSIGNMENT = "Kundservicen utvärderas efter ett år.";

    private static final Duration UNTIL_THE_NEXT_MEETING = Duration.ofDays(28);

    /** Three weeks, and the longest row of days on which no time runs out. */
    private static final Duration APPEAL_AND_HOLIDAYS = Duration.ofDays(30);

    private final Desk desk;
    private final ForwardClock clock;
    private final RealEngine engine;
    private String dnr = "";
    private String day = "";

    WholePath(Desk desk, ForwardClock clock, RealEngine engine) {
        this.desk = desk;
        this.clock = clock;
        this.engine = engine;
    }

    String walk(String title) {
        starts(title);
        draftsAndReviews(true);
        negotiates();
        approvesAndPrepares(true);
        meets("Återremiss", false);
        passes(UNTIL_THE_NEXT_MEETING);
        draftsAndReviews(false);
        theBoardSeesOnlyWhatCameToIt();
        approvesAndPrepares(false);
        meets("Bifall", true);
        comesIntoForce();
        isFollowedUp();
        isClosed();
        return dnr;
    }

    private void starts(String title) {
        desk.sits("handlaggare1").goesTo("arenden/nytt");
        desk.writes("Rubrik *", title).picks("Ärendetyp", "Organisation").presses();
        dnr = desk.page().locator("main.case .view-header .dnr").innerText();
        assertThat(dnr).matches("KS \\d{4}/\\d+");
    }

    private void draftsAndReviews(boolean first) {
        desk.sits("handlaggare1").opens("Skriv tjänsteutlåtande", dnr);
        desk.writes("Förslag till beslut", first ? "En samlad kundservice inrättas." : "Den inrättas stegvis.")
                .decides();
        desk.sits("jurist1").opens("Granska juridiskt", dnr).decides();
        desk.sits("personalchef")
                .opens("Gör risk- och konsekvensbedömning", dnr)
                .decides();
        desk.opens("Bedöm förhandlingsskyldighet", dnr);
        if (first) {
            desk.picks("Hindrar beslutet", "Kommunstyrelsens beslut")
                    .picks("Grund", "11 § MBL")
                    .writes("Parter", "Fackförbund 1")
                    .decides();
        } else {
            desk.chooses("Ingen förhandlingsskyldighet")
                    .writes("Skäl", "Förhandlingen är avslutad")
                    .decides();
        }
    }

    private void negotiates() {
        desk.opens("Kalla till förhandling", dnr).decides();
        desk.opens("För protokoll", dnr).chooses("Parterna anger ståndpunkt").decides();
        desk.sits("fack1")
                .opens("Ange ståndpunkt", dnr)
                .chooses("Inget att erinra")
                .decides();
        desk.opens("Justera förhandlingsprotokoll", dnr).decides();
        desk.sits("personalchef").opens("Justera förhandlingsprotokoll", dnr).decides();
    }

    private void approvesAndPrepares(boolean first) {
        desk.sits("stadsdirektor").opens("Godkänn tjänsteutlåtande", dnr).decides();
        desk.sits("rotelsekreterare1").opens("Skriv PM", dnr).decides();
        if (!first) {
            desk.sits("personalchef")
                    .opens("Bedöm ny förhandling", dnr)
                    .chooses("Ny förhandling behövs inte")
                    .writes("Skäl *", "Förbundet har inget att erinra mot ordningen.")
                    .decides();
        }
        desk.sits("borgarrad1").opens("Underteckna PM", dnr).decides();
        desk.sits("sekreterare1")
                .opens("För in borgarrådsberedningens utfall", dnr)
                .decides();
    }

    private void meets(String outcome, boolean givesAnAssignment) {
        day = clock.today().toString();
        desk.opens("Sätt upp på föredragningslista", dnr)
                .dates("Sammanträdesdag", day)
                .decides();
        desk.opens("Upprätta föredragningslista", day).decides();
        desk.opens("Kalla till sammanträde", day).decides();
        desk.opens("Genomför sammanträde", day).picks("Utfall", outcome);
        if (givesAnAssignment) {
            desk.addsRow("Uppdrag")
                    .writes("Till", "Stadsdirektören")
                    .writes("Vad", ASSIGNMENT)
                    .writes("Redovisas till", "Kommunstyrelsen");
        }
        desk.decides();
        desk.opens("Skriv protokoll", day).decides();
    }

    private void comesIntoForce() {
        desk.sits("ledamot1").opens("Justera protokoll", day).decides();
        desk.sits("sekreterare1").opens("Anslå protokoll", day).decides();
        desk.opens("Expediera beslut", dnr)
                .addsRow("Expedierat till")
                .writes("Till *", "Stadsdirektören")
                .decides();
        passes(APPEAL_AND_HOLIDAYS);
        desk.sits("registrator1")
                .opens("Kontrollera med förvaltningsrätten", dnr)
                .writes("Förvaltningsrättens svar", "Inget överklagande har kommit in.")
                .decides();
        desk.sits("sekreterare1").opens("Ta ned anslag", day).decides();
    }

    private void isFollowedUp() {
        desk.sits("stadsdirektor").opens("Bekräfta uppdrag", dnr).decides();
        desk.opens("Redovisa uppdrag", dnr)
                .writes("Redovisning", "Kundservicen är utvärderad.")
                .decides();
        desk.sits("sekreterare1")
                .opens("Avsluta uppdrag", dnr)
                .writes("Nämndens beslut", "Redovisningen godkänns.")
                .decides();
    }

    private void isClosed() {
        desk.sits("registrator1").opens("Avsluta ärende", dnr).decides();
        desk.goesTo(address());
        desk.page().getByText("Ärendet är avslutat.").waitFor();
    }

    /** What the office works on after a remand has not come to the board. */
    private void theBoardSeesOnlyWhatCameToIt() {
        desk.sits("ledamot1").goesTo(address() + "?flik=forslag");
        assertThat(desk.page().locator("main.case").innerText())
                .contains("En samlad kundservice inrättas.")
                .doesNotContain("stegvis");
    }

    String address() {
        return "arende/" + dnr.replaceAll("[ /]", "-");
    }

    /** For the application as for the engine. */
    private void passes(Duration time) {
        clock.addTime(time);
        engine.addTime(time);
    }
}
